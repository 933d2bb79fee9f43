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

for (const [width, height] of [
  [390, 844],
  [320, 225],
] as const) {
  test(`what has the focus is seen at ${width} x ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openView(page, '')
    const covered: string[] = []
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const element = document.activeElement
        const box = element?.getBoundingClientRect()
        if (!element || !box) return 'nothing has the focus'
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
        const top = document.elementFromPoint(Math.min(Math.max(x, 1), innerWidth - 1), y)
        const isSeen = top !== null && (element.contains(top) || top.contains(element))
        return isSeen ? null : `${element.textContent.trim().slice(0, 40)} at ${Math.round(y)}`
      })
      if (seen !== null) covered.push(seen)
    }
    expect(covered).toEqual([])
  })
}
