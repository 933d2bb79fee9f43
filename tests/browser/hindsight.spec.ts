import { readRounds } from './read-data.ts'
import { expect, openView, test } from './test.ts'

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

test('with hindsight what came later is there', async ({ page }) => {
  await openView(page, '?round=london')
  const days = await page
    .locator('main [data-known]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-known') ?? ''))
  expect(days.filter((day) => day > '2025-06-09').length).toBeGreaterThan(0)
})
