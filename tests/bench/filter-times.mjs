import { serveDist } from '../browser/serve-dist.mjs'
import { openWindow, settle, withBrowser } from './browser.mjs'
import { clickByHand } from './by-hand-times.mjs'
import { DIST } from './build-files.mjs'
import { toShift } from './filter-shifts.mjs'
import { median, quantile } from './stats.mjs'
import { toLine } from './targets.mjs'
import { watchClick } from './watch-click.mjs'

const TOPIC = 'Topic'
const COUNTRY = 'Country or region'

/** What is clicked, and from where on the page: 28 clicks, each list back to where it began. */
const TOURS = [
  {
    at: null,
    clicks: [
      [TOPIC, 'Rare earths'],
      [TOPIC, 'All'],
      [TOPIC, 'Tariffs'],
      [TOPIC, 'All'],
      [COUNTRY, 'Japan'],
      [COUNTRY, 'All'],
      [COUNTRY, 'China'],
      [COUNTRY, 'All'],
      ['Round', 'Busan'],
      ['Round', 'Geneva'],
      ['Round', 'Madrid'],
      ['Round', 'London'],
      ['Hindsight', 'off'],
      ['Hindsight', 'on'],
    ],
  },
  {
    at: 'figure[data-chart="decline"]',
    clicks: [
      ['Round', 'Stockholm'],
      ['Round', 'London'],
      ['Hindsight', 'off'],
      ['Hindsight', 'on'],
      [COUNTRY, 'Japan'],
      [COUNTRY, 'All'],
    ],
  },
  {
    at: '#timeline',
    clicks: [
      [TOPIC, 'Rare earths'],
      [TOPIC, 'All'],
      [COUNTRY, 'Japan'],
      [COUNTRY, 'All'],
      ['Round', 'Busan'],
      ['Round', 'London'],
      ['Hindsight', 'off'],
      ['Hindsight', 'on'],
    ],
  },
]

/** Clicks on filters, on this machine as it is and on a slow one. */
export async function measureFilters(executablePath) {
  const server = await serveDist(0, DIST)
  try {
    return await withBrowser(executablePath, async (browser) => {
      const url = `http://127.0.0.1:${server.port}/`
      const fast = await clickThrough(browser, url, { isSlow: false, quiet: 500 })
      const fastByHand = await clickByHand(browser, { isSlow: false, quiet: 500 })
      const slow = await clickThrough(browser, url, { isSlow: true, quiet: 1500 })
      const slowByHand = await clickByHand(browser, { isSlow: true, quiet: 1500 })
      return toReport([
        { id: 'slow', clicks: slow, byHand: slowByHand },
        { id: 'fast', clicks: fast, byHand: fastByHand },
      ])
    })
  } finally {
    server.close()
  }
}

/** @returns one entry a click: what was clicked, and what `watchClick` saw */
export async function clickThrough(browser, url, { isSlow, quiet, tours = TOURS, patience = 60_000 }) {
  const { context, page } = await openWindow(browser, { isSlow })
  page.setDefaultTimeout(patience)
  await page.goto(url, { waitUntil: 'load' })
  await settle(page)
  const seen = []
  for (const { at, clicks } of tours) {
    if (at !== null) await page.locator(at).evaluate((element) => element.scrollIntoView({ behavior: 'instant' }))
    await settle(page, 500)
    for (const [group, name] of clicks) {
      const answer = await click(page, { group, name, isAtTop: at === null, quiet })
      seen.push({ what: `${group}: ${name}${at === null ? '' : `, from ${at}`}`, ...answer })
    }
  }
  await context.close()
  return seen
}

/** With the pointer where the button is in sight; else by Enter, which moves nothing on the page by itself. */
async function click(page, { group, name, isAtTop, quiet }) {
  const filters = page.getByRole('search', { name: 'Filters' })
  const button = filters
    .getByRole('group', { name: group, exact: true })
    .getByRole('button', { name: new RegExp(`^${name}\\b`) })
    .first()
  if (isAtTop) await button.hover()
  else await button.evaluate((element) => element.focus({ preventScroll: true }))
  await page.evaluate(watchClick, { quiet, most: 30_000 })
  if (isAtTop) await button.click()
  else await page.keyboard.press('Enter')
  const answer = await page.evaluate(() => window.clickAnswered)
  if (answer.text === null) throw new Error(`${group}: ${name} changed no word in sight.`)
  return answer
}

function toReport(sides) {
  const lines = sides.flatMap(({ id, clicks, byHand }) => {
    const texts = clicks.map(({ text }) => text)
    const drawn = clicks.flatMap((one) => (one.drawn === null ? [] : [one.drawn]))
    const worst = clicks.toSorted((a, b) => b.text - a.text)[0]
    return [
      toLine(`${id}-text-median`, median(texts), [`${texts.length} clicks`]),
      toLine(`${id}-text-p95`, quantile(texts, 0.95), [`worst ${Math.round(worst.text)} ms, ${worst.what}`]),
      toLine(`${id}-settled`, quantile(drawn, 0.95), [
        `median ${Math.round(median(drawn))} ms of the ${drawn.length} clicks that changed a drawing in sight`,
      ]),
      toLine(`${id}-by-hand`, median(byHand), [`${byHand.length} clicks`]),
      toLine(`${id}-by-hand-ratio`, toRoundMedian(clicks) / median(byHand), [
        `${Math.round(toRoundMedian(clicks))} ms, the clicks on rounds at the top`,
      ]),
    ]
  })
  return { lines: [...lines, toShift(sides.flatMap(({ clicks }) => clicks))] }
}

/** Of the clicks that are made by hand as well. */
const toRoundMedian = (clicks) => median(clicks.filter(({ what }) => /^Round: \w+$/.test(what)).map(({ text }) => text))
