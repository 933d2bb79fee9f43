import { serveDist } from '../browser/serve-dist.mjs'
import { openWindow, settle, withBrowser } from './browser.mjs'
import { DIST } from './build-files.mjs'
import { median } from './stats.mjs'
import { toLine } from './targets.mjs'

const TURNS = 8
/** What has not changed for so many frames is taken for right. */
const STILL = 12

/** Changes to charts of 496 months: where, what is pressed in turn, and which chart must be right. */
const CHANGES = [
  { name: 'long view: sums or months', view: '', chart: 'long-view', press: ['Each month', 'Twelve months together'] },
  { name: 'long view: another round', view: '', chart: 'long-view', press: [/^Stockholm/, /^Busan/] },
  { name: 'decline since 1985: measure', view: '?from=1985-01', chart: 'decline', press: ['Index', 'Level'] },
  { name: 'decline since 1985: range', view: '?from=1985-01', chart: 'decline', press: ['2 years', 'back'] },
]

/**
 * From a press to the frame that shows the chart as it will stay, drawing and sentence, counted in the page: frames (1 is
 * the next one painted) and milliseconds.
 */
export async function measureCharts(executablePath) {
  const server = await serveDist(0, DIST)
  try {
    return await withBrowser(executablePath, async (browser) => {
      const results = []
      for (const change of CHANGES) results.push(await measure(browser, `http://127.0.0.1:${server.port}/`, change))
      return toReport(results)
    })
  } finally {
    server.close()
  }
}

async function measure(browser, url, { name, view, chart, press }) {
  const { context, page } = await openWindow(browser)
  await page.goto(`${url}${view}`, { waitUntil: 'load' })
  const figure = page.locator(`figure[data-chart="${chart}"]`)
  // What stands in its place until it comes is taken away by then.
  await settle(page)
  await figure.evaluate((element) => element.scrollIntoView())
  await figure.locator('svg.recharts-surface path').first().waitFor()
  await settle(page)
  const turns = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    const what = press[turn % press.length]
    if (what === 'back') await page.goBack()
    else turns.push(await pressed(page, { chart, name: what }))
    await page.waitForTimeout(200)
  }
  await context.close()
  return { name, turns }
}

function toReport(results) {
  const slowest = results.toSorted((a, b) => framesOf(b) - framesOf(a))[0]
  const rows = results.map(({ name, turns }) => [
    name,
    ...['frames', 'ms'].flatMap((key) => {
      const values = turns.map((turn) => turn[key])
      return [median(values), Math.max(...values)].map((value) => String(Math.round(value)))
    }),
  ])
  return {
    lines: [toLine('chart-frames', framesOf(slowest), [`slowest of ${results.length}: ${slowest.name}`])],
    tables: [
      {
        title: 'A chart of 496 months, from a press to the frame that is right',
        head: ['', 'frames, median', 'worst', 'ms, median', 'worst'],
        rows,
      },
    ],
  }
}

const framesOf = ({ turns }) => median(turns.map(({ frames }) => frames))

async function pressed(page, { chart, name }) {
  await page.evaluate(watchFrames, { chart, still: STILL })
  const button = page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).first()
  // A press as a script makes it: no pointer on the way to the button that would wake anything else.
  await button.evaluate((element) => element.click())
  return page.evaluate(() => window.chartAnswered)
}

/** Runs in the page: what the chart looks like at every frame from the next click on, until it has long been still. */
function watchFrames({ chart, still }) {
  window.chartAnswered = new Promise((resolve) => {
    const figure = () => document.querySelector(`figure[data-chart="${chart}"]`)
    // Lengths and ends of the lines tell one drawing from another, and cost less than the whole.
    const look = () =>
      [
        figure()?.querySelector('h3')?.textContent,
        ...[...(figure()?.querySelectorAll('svg.recharts-surface path') ?? [])].map((path) => {
          const line = path.getAttribute('d') ?? ''
          return `${line.length}${line.slice(-40)}`
        }),
      ].join()
    const onClick = () => {
      const began = performance.now()
      let [frames, seen, right] = [0, look(), { frames: 0, ms: 0 }]
      const watch = () => {
        frames += 1
        const now = look()
        if (now !== seen) right = { frames, ms: performance.now() - began }
        seen = now
        if (frames - right.frames < still) requestAnimationFrame(watch)
        else resolve(right)
      }
      requestAnimationFrame(watch)
    }
    document.addEventListener('click', onClick, { capture: true, once: true })
  })
}
