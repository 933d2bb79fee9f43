import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { laterWords, wordsKnownBy } from './known-words.ts'
import { readNames, readRounds, readSourceIds } from './read-data.ts'
import { eachSlide, FILTERS, readUnsourced, readWords, turnTo } from './read-page.ts'
import { expect, openView, test } from './test.ts'

test.describe.configure({ timeout: 120_000 })

/** Every day on the page after which something became known. */
const daysOn = (page: Page) =>
  page
    .locator('main [data-known], [role="dialog"] [data-known]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-known') ?? ''))

const rounds = readRounds()
const names = readNames()
const ids = readSourceIds().toSorted((a, b) => b.length - a.length)
const withoutIds = (text: string) => ids.reduce((left, id) => left.replaceAll(id, ''), text)

for (const [index, { id, start }] of rounds.entries()) {
  test(`without hindsight ${id} knows nothing after ${start}`, async ({ page }) => {
    const laterRounds = rounds.filter((other) => other.start > start)
    const known = wordsKnownBy(start)
    const check = async (what: string) => {
      const days = await daysOn(page)
      expect
        .soft(
          days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day)),
          what,
        )
        .toEqual([])
      expect
        .soft(
          days.filter((day) => day > start),
          what,
        )
        .toEqual([])
      expect.soft(await readUnsourced(page, names), what).toEqual([])
      expect.soft(laterWords(await readWords(page), start, known, laterRounds), what).toEqual([])
    }
    await openView(page, `?round=${id}&hindsight=off`)
    expect((await daysOn(page)).length).toBeGreaterThan(5)
    await check('the page')
    for (const figure of (await page.locator('#overview button.says').all()).slice(0, 5)) {
      await figure.click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await check('an open source')
      await page.keyboard.press('Escape')
    }
    const filter = FILTERS[index % FILTERS.length] ?? ''
    await turnTo(page, `?round=${id}&hindsight=off&${filter}`)
    await check(filter)
    await eachSlide(page, `?round=${id}&hindsight=off`, check)
  })
}

test('without hindsight no file holds what came after London opened', async ({ page }) => {
  const known = wordsKnownBy('2025-06-09')
  const laterRounds = rounds.filter((other) => other.start > '2025-06-09')
  await openView(page, '?hindsight=off')
  const charts = page.locator('figure[data-chart]')
  expect(await charts.count()).toBeGreaterThan(8)
  for (const chart of await charts.all()) {
    await chart.getByRole('button', { name: 'Download' }).click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'CSV', exact: true }).click()
    const text = await readFile(await (await waiting).path(), 'utf8')
    // The first lines name the page and the day on which its data closed; ids of sources are keys, not words.
    const lines = withoutIds(text)
      .split('\n')
      .filter((line) => !line.includes('Truce Tracker. Data of'))
    expect.soft(laterWords(lines, '2025-06-09', known, laterRounds), lines[0]).toEqual([])
  }
})

test('with hindsight what came later is there', async ({ page }) => {
  await openView(page, '?round=london')
  expect((await daysOn(page)).filter((day) => day > '2025-06-09').length).toBeGreaterThan(0)
})
