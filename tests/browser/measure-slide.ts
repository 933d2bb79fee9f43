import type { Page } from '@playwright/test'
import { overlapsIn } from './overlaps.ts'

export interface SlideMeasures {
  /** The smallest text, as a part of the slide's height. */
  smallest: { share: number; text: string }
  /** Texts that end outside the slide, in its foot, or where something cuts them off. */
  outside: string[]
  /** Pairs of texts of which one is written over the other. */
  overlaps: string[]
  /** Parts with more in them than they show. */
  scrollers: string[]
}

/** Measures the slide on screen as it is seen: text in drawings by the size it is enlarged to. */
export async function measureSlide(page: Page): Promise<SlideMeasures> {
  const overlaps = await overlapsIn(page.locator('.slide-sheet'), { withDrawings: true })
  const measures = await page.evaluate(() => {
    const sheet = document.querySelector('.slide-sheet')
    const foot = sheet?.querySelector('footer')
    if (!sheet || !foot) throw new Error('There is no slide with a foot on screen.')
    const box = sheet.getBoundingClientRect()
    const footTop = foot.getBoundingClientRect().top
    const smallest = { share: Infinity, text: '' }
    const outside = new Set<string>()
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim() ?? ''
      const parent = texts.currentNode.parentElement
      if (text === '' || parent === null || parent.closest('.sr-only') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      const lines = [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1)
      if (lines.length === 0) continue
      const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1)
      if (size / box.height < smallest.share) Object.assign(smallest, { share: size / box.height, text })
      const bottom = foot.contains(parent) ? box.bottom : footTop
      for (const line of lines) {
        const isInside =
          line.left >= box.left - 1 &&
          line.right <= box.right + 1 &&
          line.top >= box.top - 1 &&
          line.bottom <= bottom + 1
        if (!isInside) outside.add(text.slice(0, 60))
      }
    }
    const scrollers = [...sheet.querySelectorAll('*'), document.documentElement].filter(
      (one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1,
    )
    return { smallest, outside: [...outside], scrollers: scrollers.map((one) => one.tagName) }
  })
  return { ...measures, overlaps }
}
