import { ensureChromium } from '../../.ci/chromium.mjs'
import { isFresh } from './build-files.mjs'
import { measureBuild } from './build-time.mjs'

/** What measures a part: the path of Chromium and the options in, lines and tables out. Loaded when it is wanted. */
const MEASURES = {
  sizes: async (chromium) => {
    const { weighBuild } = await import('./build-sizes.mjs')
    const { weighVisit } = await import('./cold-view.mjs')
    return { lines: [...(await weighBuild()), ...(await weighVisit(chromium)).lines] }
  },
  visit: async (chromium, { runs }) => (await import('./visit-times.mjs')).measureVisits(chromium, runs),
  filters: async (chromium) => (await import('./filter-times.mjs')).measureFilters(chromium),
  memory: async (chromium) => (await import('./memory.mjs')).measureMemory(chromium),
  charts: async (chromium) => (await import('./chart-times.mjs')).measureCharts(chromium),
  talk: async (chromium) => (await import('./talk-times.mjs')).measureTalk(chromium),
  large: async (chromium) => (await import('./large-times.mjs')).measureLarge(chromium),
}

/**
 * Runs the parts asked for, one after the other, over a fresh build.
 * @param {{ parts: readonly string[], runs: number }} options
 * @param {(part: string) => void} onPart told before each part
 */
export async function measure(options, onPart) {
  const found = { lines: [], tables: [], chromium: null }
  const add = ({ lines, tables = [] }) => {
    found.lines.push(...lines)
    found.tables.push(...tables)
  }
  const isElsewhere = process.env.BENCH_DIST !== undefined
  if (options.parts.includes('build') || (!isElsewhere && !isFresh())) {
    onPart('build')
    add(await measureBuild(isElsewhere))
  }
  const rest = options.parts.filter((part) => part !== 'build')
  if (rest.length === 0) return found
  const chromium = await ensureChromium()
  found.chromium = await versionOf(chromium)
  for (const part of rest) {
    onPart(part)
    add(await MEASURES[part](chromium, options))
  }
  return found
}

async function versionOf(chromium) {
  const { execFileSync } = await import('node:child_process')
  const told = execFileSync(chromium, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return /[\d.]{5,}/.exec(told)?.[0] ?? told.trim()
}
