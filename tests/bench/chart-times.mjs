import { serveDist } from '../browser/serve-dist.mjs'

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
  const { chromium } = await import('@playwright/test')
  const server = await serveDist(0)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const results = []
    for (const change of CHANGES) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
      await page.goto(`http://127.0.0.1:${server.port}/${change.view}`, { waitUntil: 'load' })
      await page.waitForLoadState('networkidle')
      const figure = page.locator(`figure[data-chart="${change.chart}"]`)
      await figure.scrollIntoViewIfNeeded()
      await figure.locator('svg.recharts-surface path').first().waitFor()
      const turns = []
      for (let turn = 0; turn < TURNS; turn += 1) {
        const what = change.press[turn % change.press.length]
        if (what === 'back') await page.goBack()
        else turns.push(await pressed(page, { chart: change.chart, name: what }))
        await page.waitForTimeout(200)
      }
      results.push({ name: change.name, turns })
      await page.close()
    }
    return results
  } finally {
    await browser.close()
    server.close()
  }
}

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
