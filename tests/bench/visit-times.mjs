import { serveDist } from '../browser/serve-dist.mjs'
import { openWindow, settle, withBrowser } from './browser.mjs'
import { DIST } from './build-files.mjs'
import { serveWithoutScripts } from './page-without-scripts.mjs'
import { blockedAfter, median } from './stats.mjs'
import { toLine } from './targets.mjs'
import { watchVisit } from './watch-visit.mjs'

/**
 * The page and the same page without its scripts, visited in turn by a slow machine on a slow line, each time with an
 * empty cache and then once more with what it has kept.
 * @param {number} runs visits of each
 */
export async function measureVisits(executablePath, runs) {
  const [whole, bare] = [await serveDist(0, DIST), await serveWithoutScripts()]
  try {
    return await withBrowser(executablePath, async (browser) => {
      const visits = { bare: [], whole: [] }
      for (let run = 0; run < runs; run += 1) {
        visits.bare.push(await visitTwice(browser, `http://127.0.0.1:${bare.port}/`))
        visits.whole.push(await visitTwice(browser, `http://127.0.0.1:${whole.port}/`))
      }
      return toReport(visits)
    })
  } finally {
    whole.close()
    bare.close()
  }
}

async function visitTwice(browser, url) {
  const { context, page } = await openWindow(browser, { isSlow: true })
  await page.addInitScript(watchVisit)
  const first = await visit(page, url)
  await page.goto('about:blank')
  const second = await visit(page, url)
  await context.close()
  return { first, second }
}

async function visit(page, url) {
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 })
  await settle(page)
  return page.evaluate(() => {
    const marks = ['mark', 'measure'].flatMap((type) => performance.getEntriesByType(type))
    return { ...window.benchSeen, marks: marks.map(({ name, startTime }) => ({ name, start: startTime })) }
  })
}

const FIGURES = [
  { name: 'first contentful paint', key: 'firstPaint' },
  { name: 'largest contentful paint', key: 'largestPaint' },
  { name: 'text visible', key: 'text' },
  { name: 'key figures visible', key: 'figures' },
  { name: 'main chart visible', key: 'chart' },
  { name: 'all three visible', key: 'visible' },
]

function toReport({ bare, whole }) {
  const of = (visits, turn, key) => {
    const values = visits.map((visit) => visit[turn][key])
    return values.includes(null) ? Number.NaN : median(values)
  }
  const ratio = (turn, key) => of(whole, turn, key) / of(bare, turn, key)
  const firsts = whole.map(({ first }) => first)
  const shifts = firsts.map((visit) => visit.shifts.reduce((sum, { value }) => sum + value, 0))
  const worst = firsts.flatMap((visit) => visit.shifts).toSorted((a, b) => b.value - a.value)[0]
  const lines = [
    toLine('visible-ratio', ratio('first', 'visible')),
    toLine('lcp-ratio', ratio('first', 'largestPaint'), [`largest: ${firsts[0].largest}`]),
    toLine('fcp-ratio', ratio('first', 'firstPaint')),
    toLine('second-ratio', ratio('second', 'visible')),
    toLine('shift-load', Math.max(...shifts), worst ? [`worst at ${ms(worst.start)}: ${worst.moved.join('; ')}`] : []),
    toLine('blocking', median(firsts.map((visit) => blockedAfter(visit.tasks, visit.firstPaint ?? 0)))),
    ...toLongest(firsts),
  ]
  const rows = ['first', 'second'].flatMap((turn) =>
    FIGURES.map(({ name, key }) => [
      `${name}, ${turn} visit`,
      ms(of(bare, turn, key)),
      ms(of(whole, turn, key)),
      toRatio(ratio(turn, key)),
    ]),
  )
  const title = `Throttled visits, medians of ${whole.length}`
  return { lines, tables: [{ title, head: ['', 'no scripts', 'page', 'ratio'], rows }] }
}

/** The longest task of the median visit from its first paint on, and what it did: the paint itself the page without scripts has too. */
function toLongest(visits) {
  const longest = visits.map((visit) => ({
    visit,
    task: visit.tasks
      .filter(({ start }) => start >= (visit.firstPaint ?? 0))
      .toSorted((a, b) => b.duration - a.duration)[0] ?? { start: 0, duration: 0 },
  }))
  const middle = median(longest.map(({ task }) => task.duration))
  const { visit, task } = longest.find((one) => one.task.duration === middle)
  const isWithin = ({ start }) => start >= task.start && start <= task.start + task.duration
  const frame = visit.frames.find(
    ({ start, duration }) => start <= task.start + task.duration && start + duration >= task.start,
  )
  const ran = frame?.ran.map(({ ms: took, what }) => `${what} ${ms(took)}`) ?? []
  const marks = visit.marks.filter(isWithin).map(({ name }) => name)
  return [
    toLine('longest-task', middle, [
      `at ${ms(task.start)}, the chart having been visible ${visit.chart === null ? 'never' : `from ${ms(visit.chart)}`}`,
      `ran in that frame: ${ran.join(', ') || 'no script'}`,
      ...(marks.length > 0 ? [`marks in it: ${marks.join(', ')}`] : []),
    ]),
  ]
}

function toRatio(value) {
  return Number.isFinite(value) ? `${value.toFixed(2)}x` : 'none'
}

function ms(value) {
  return Number.isFinite(value) ? `${Math.round(value)} ms` : 'never'
}
