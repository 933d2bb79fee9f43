import { turnTo } from './read-page.ts'
import { expect, openView, test } from './test.ts'

for (const width of [320, 390, 768, 1440, 2560]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openView(page, '')

    const sticksOut = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return []
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`)
        .slice(0, 5)
    })
    expect(sticksOut).toEqual([])
    const extra = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(extra).toBeLessThanOrEqual(0)

    // What third countries have at stake is unfolded by a filter.
    await turnTo(page, '?country=JP')
    const crushed = await page.locator('main :is(p, li, h3, h4, h5, td):visible').evaluateAll((blocks) =>
      blocks
        .filter((block) => {
          const { width, height } = block.getBoundingClientRect()
          return width > 1 && width < 60 && height > 100 && block.textContent.trim().length > 20
        })
        .map((block) => block.textContent.trim().slice(0, 40)),
    )
    expect(crushed).toEqual([])
  })
}
