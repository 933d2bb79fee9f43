import type { Page } from '@playwright/test'
import { overlapsIn } from './overlaps.ts'
import { turnTo } from './read-page.ts'
import { expect, openView, test } from './test.ts'

/** Each leaves other charts and other columns of them. */
const VIEWS = ['?topic=exports', '?topic=tariffs', '?topic=rare-earths', '?country=JP', '?country=US&topic=tariffs']

for (const width of [390, 768, 1100, 1440]) {
  test(`nothing is written over anything else and no first column is empty at ${width} px, whatever the filters leave`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await openView(page, '')
    expect(await overlapsIn(page.locator('main'), { withDrawings: false })).toEqual([])
    for (const view of VIEWS) {
      await turnTo(page, view)
      expect(await overlapsIn(page.locator('main'), { withDrawings: false }), view).toEqual([])
      expect(await emptyFirstColumns(page), view).toEqual([])
    }
  })
}

/** Rows of charts whose first column stands empty, by what they say. */
async function emptyFirstColumns(page: Page): Promise<string[]> {
  return page.locator('#exports .inner:visible').evaluateAll((rows) =>
    rows
      .filter((row) => {
        const [first] = row.children
        return first === undefined || first.getBoundingClientRect().left - row.getBoundingClientRect().left > 1
      })
      .map((row) => row.textContent.slice(0, 60)),
  )
}
