import type { Locator } from '@playwright/test'
import { turnTo } from './read-page.ts'
import { expect, openView, test } from './test.ts'

/** Each leaves other charts and other columns of them. */
const VIEWS = ['?topic=exports', '?topic=tariffs', '?topic=rare-earths', '?country=JP', '?country=US&topic=tariffs']

for (const width of [390, 768, 1100, 1440]) {
  test(`nothing is written over anything else at ${width} px, whatever the filters leave`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openView(page, '')
    expect(await overlapsIn(page.locator('main'))).toEqual([])
    for (const view of VIEWS) {
      await turnTo(page, view)
      expect(await overlapsIn(page.locator('main')), view).toEqual([])
    }
  })
}

/** Pairs of texts outside drawings of which one is written over the other. */
async function overlapsIn(place: Locator): Promise<string[]> {
  return place.evaluate((main) => {
    const written: { text: string; left: number; right: number; top: number; bottom: number }[] = []
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim() ?? ''
      const parent = texts.currentNode.parentElement
      if (
        text === '' ||
        parent === null ||
        parent.closest('.sr-only, svg, option') !== null ||
        !parent.checkVisibility()
      )
        continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      const size = Number.parseFloat(getComputedStyle(parent).fontSize)
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        if (width <= 1 || height <= 1) continue
        // The letters alone: the box of a line is higher than they are, and lines set close to each other share some of it.
        const middle = (top + bottom) / 2
        written.push({ text: text.slice(0, 40), left, right, top: middle - size * 0.3, bottom: middle + size * 0.3 })
      }
    }
    written.sort((a, b) => a.top - b.top)
    return written.flatMap((one, index) => {
      const pairs: string[] = []
      for (const other of written.slice(index + 1)) {
        if (other.top > one.bottom) break
        if (
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
          Math.min(one.bottom, other.bottom) - other.top > 1
        )
          pairs.push(`${one.text} | ${other.text}`)
      }
      return pairs
    })
  })
}
