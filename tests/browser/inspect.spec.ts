import type { Locator, Page } from '@playwright/test'
import { toStops } from '#src/charts/inspect/stops.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { CHARTS, type ChartView } from '#tests/charts/every-chart.ts'
import { expect, openView, settle, test } from './test.ts'

const VIEW: ChartView = {
  round: 'all',
  country: [],
  hindsight: 'on',
  measure: 'level',
  base: null,
  from: null,
  to: null,
  compare: null,
  month: null,
  duties: [],
  goods: null,
  shipped: 'value',
  long: 'rolling',
  tiers: 'all',
}

const figure = (page: Page) => page.locator('figure[data-chart="decline"]')
const chart = (page: Page) => figure(page).getByRole('application')

/** What is heard after a key; the same again where nothing changed. */
async function press(page: Page, key: string, before: string): Promise<string> {
  const status = figure(page).getByRole('status')
  await page.keyboard.press(key)
  await expect(status)
    .not.toHaveText(before, { timeout: 800 })
    .catch(() => undefined)
  return (await status.textContent()) ?? ''
}

test('every datum of the decline is visited by key exactly once', async ({ page }) => {
  test.setTimeout(180_000)
  await openView(page, '?round=london&hindsight=off')
  // The table holds the same figures; what stands in it alone is not drawn.
  const cells = figure(page).locator('table td[data-known]')
  const inTable = await cells.count()
  await chart(page).focus()
  const heard: string[] = []
  for (const series of [0, 1]) {
    let said = series === 0 ? '' : (heard.at(-1) ?? '')
    if (series > 0) said = await press(page, 'ArrowDown', said)
    said = await press(page, 'Home', said)
    const inSeries: string[] = []
    for (;;) {
      inSeries.push(said)
      const next = await press(page, 'ArrowRight', said)
      if (next === said) break
      said = next
    }
    expect(new Set(inSeries.map((sentence) => sentence.replace(/^(China Customs|US Census)[^,]*, /, ''))).size).toBe(
      inSeries.length,
    )
    heard.push(...inSeries)
  }
  expect(heard).toHaveLength(inTable)
  for (const sentence of heard)
    expect(sentence).toMatch(
      /(January|February|March|April|May|June|July|August|September|October|November|December).* 20\d\d, [\d.]+ billion US dollars/,
    )
})

test('so is every datum of steps, columns, bars, years, panels of years and bars end to end', async ({ page }) => {
  test.setTimeout(120_000)
  await openView(page, '?round=all')
  await page.getByText(/^(\d+|One) more charts?:/).click()
  for (const id of ['tariffs', 'magnets', 'partners', 'chips', 'prices', 'stages'] as const) {
    await test.step(id, async () => {
      const model = CHARTS[id](VIEW)?.model
      const tracks = model ? toStops(model).tracks : []
      const place = page.locator(`figure[data-chart="${id}"]`)
      await place.scrollIntoViewIfNeeded()
      await expect(place.locator('svg.recharts-surface').first()).toBeVisible()
      const told = await place.getByRole('application').evaluate(visitAll, tracks.length)
      expect(told.map((one) => one.length)).toEqual(tracks.map(({ stops }) => stops.length))
      for (const [index, { stops }] of tracks.entries()) {
        expect(new Set(told[index]).size).toBe(stops.length)
        for (const [at, { point }] of stops.entries()) expect(told[index]?.[at]).toContain(formatPeriod(point.period))
      }
    })
  }
})

test('keys do not scroll the page, and Escape gives the figure the focus', async ({ page }) => {
  await openView(page, '')
  await chart(page).focus()
  const top = await page.evaluate(() => window.scrollY)
  for (const key of ['Home', 'PageDown', 'PageUp', 'End', 'ArrowDown', ' ', 'e']) await page.keyboard.press(key)
  expect(await page.evaluate(() => window.scrollY)).toBe(top)
  await page.keyboard.press('Escape')
  await expect(chart(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(figure(page)).toBeFocused()
})

test('the focus and the datum stood on are seen', async ({ page }) => {
  await openView(page, '')
  const still = await pictureOf(figure(page))
  await page.keyboard.press('Tab')
  await chart(page).focus()
  expect(await pictureOf(figure(page))).not.toEqual(still)
  await expect(chart(page)).toHaveCSS('outline-style', 'solid')
  await expect(chart(page)).toHaveCSS('outline-width', '3px')
  const focused = await pictureOf(figure(page))
  await page.keyboard.press('End')
  expect(await pictureOf(figure(page))).not.toEqual(focused)
})

test('a pointer shows the nearest datum in reserved lines, and two clicks compare', async ({ page }) => {
  await openView(page, '')
  await chart(page).scrollIntoViewIfNeeded()
  const box = await chart(page).boundingBox()
  if (!box) throw new Error('The chart has no place.')
  const height = (await figure(page).boundingBox())?.height
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4)
  await expect(figure(page).getByText(/reported by/)).toBeVisible()
  expect((await figure(page).boundingBox())?.height).toBe(height)
  await page.mouse.click(box.x + box.width * 0.3, box.y + box.height * 0.4)
  await page.mouse.click(box.x + box.width * 0.2, box.y + box.height * 0.4)
  await expect(figure(page).getByText(/^From \w+ 2024 to \w+ 2024$/)).toBeVisible()
})

test('the events of the chart are those of the timeline', async ({ page }) => {
  await openView(page, '?country=US')
  const onAxis = await chart(page)
    .locator('[data-event]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-event')))
  const timeline = page.getByRole('region', { name: 'Timeline' })
  await timeline
    .getByRole('button', { name: /^All \d+ events$/ })
    .first()
    .click()
  const listed = await timeline
    .locator('[id^="event-"]')
    .evaluateAll((all) => all.map((one) => ({ id: one.id.slice(6), day: one.getAttribute('data-known') ?? '' })))
  // The axis runs from 2024 to the end of 2026; the list reaches further back.
  const within = listed.filter(({ day }) => day >= '2024-01-01' && day <= '2027-01-01').map(({ id }) => id)
  expect(onAxis.length).toBeGreaterThan(10)
  expect(onAxis.toSorted()).toEqual(within.toSorted())
  // On an axis of decades they are one mark, whose list names them.
  const longView = page.locator('figure[data-chart="long-view"]')
  await longView.scrollIntoViewIfNeeded()
  await longView.getByRole('button', { name: /^\d+ events/ }).click()
  await expect(page.getByRole('menuitem')).toHaveCount(listed.filter(({ day }) => day <= '2027-01-01').length)
  await page.getByRole('menuitem').nth(1).click()
  await expect(longView.getByRole('link', { name: 'In the timeline' })).toBeVisible()
})

test('on paper the drawing takes the width there is, and what was folded is drawn', async ({ page }) => {
  await openView(page, '')
  await page.getByText(/^(\d+|One) more charts?:/).scrollIntoViewIfNeeded()
  // The fold asks for its files as it comes: eleven of them are prices.
  const prices = () => performance.getEntriesByType('resource').filter(({ name }) => /\/price-[^/]*\.json$/.test(name))
  await expect.poll(async () => (await page.evaluate(prices)).length, { timeout: 30_000 }).toBe(11)
  await settle(page)
  // Before the page is laid out for the paper: nothing can be waited for.
  const drawn = await page.evaluate(() => {
    globalThis.dispatchEvent(new Event('beforeprint'))
    return ['mine-production', 'import-sources', 'import-reliance', 'prices'].filter(
      (id) => document.querySelector(`figure[data-chart="${id}"] svg.recharts-surface`) !== null,
    )
  })
  expect(drawn).toHaveLength(4)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 640, height: 900 })
  for (const drawing of await page.locator('figure[data-chart] svg.recharts-surface').all()) {
    const box = await drawing.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(640)
  }
})

async function pictureOf(place: Locator): Promise<string> {
  return (await place.screenshot()).toString('base64')
}

/** Runs in the page: each series from its first datum to its last by keys, and the words under the drawing for each. */
async function visitAll(chart: Element, tracks: number): Promise<string[][]> {
  const press = (key: string) => {
    chart.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  }
  const words = () => chart.parentElement?.querySelector('p strong')?.closest('p')?.textContent ?? ''
  if (chart instanceof HTMLElement) chart.focus()
  const told: string[][] = []
  for (let index = 0; index < tracks; index += 1) {
    if (index > 0) await press('ArrowDown')
    await press('Home')
    const heard: string[] = []
    while (heard.at(-1) !== words()) {
      heard.push(words())
      await press('ArrowRight')
    }
    told.push(heard)
  }
  return told
}
