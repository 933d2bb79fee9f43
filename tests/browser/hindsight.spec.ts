import { readRounds } from './read-data.ts'
import { expect, openView, settle, test } from './test.ts'

for (const { id, start } of readRounds()) {
  test(`without hindsight nothing is dated after ${id} opened on ${start}`, async ({ page }) => {
    await openView(page, `?round=${id}&hindsight=off`)

    const dated = page.locator('main [data-known]')
    const known = await dated.evaluateAll((items) =>
      items.map((item) => ({ day: item.getAttribute('data-known') ?? '', text: item.textContent.trim().slice(0, 60) })),
    )
    expect(known.length).toBeGreaterThan(5)
    expect(known.filter(({ day }) => !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([])
    expect(known.filter(({ day }) => day > start)).toEqual([])
  })
}

for (const { id, start } of readRounds()) {
  test(`without hindsight no slide of ${id} is dated after ${start}`, async ({ page }) => {
    await page.goto(`?round=${id}&hindsight=off&slide=title`)
    for (let number = 1; number <= 12; number += 1) {
      await expect(page).toHaveTitle(new RegExp(`^${number} / `))
      await settle(page)
      const days = await page
        .locator('main [data-known]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-known') ?? ''))
      expect(days.filter((day) => day > start)).toEqual([])
      await page.keyboard.press('PageDown')
    }
  })
}

test('with hindsight what came later is there', async ({ page }) => {
  await openView(page, '?round=london')
  const days = await page
    .locator('main [data-known]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-known') ?? ''))
  expect(days.filter((day) => day > '2025-06-09').length).toBeGreaterThan(0)
})
