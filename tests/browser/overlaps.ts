import type { Locator } from '@playwright/test'

/** Pairs of texts in a place of which one is written over the other; what is folded in or for listeners alone is left out. */
export async function overlapsIn(place: Locator, { withDrawings }: { withDrawings: boolean }): Promise<string[]> {
  return place.evaluate(
    (root, leftOut) => {
      const written: { text: string; left: number; right: number; top: number; bottom: number }[] = []
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const text = texts.currentNode.textContent?.trim() ?? ''
        const parent = texts.currentNode.parentElement
        if (text === '' || parent === null || parent.closest(leftOut) !== null || !parent.checkVisibility()) continue
        const range = document.createRange()
        range.selectNodeContents(texts.currentNode)
        const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null
        const size =
          Number.parseFloat(getComputedStyle(parent).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1)
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
          const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
          if (wide > 2 && Math.min(one.bottom, other.bottom) - other.top > 1) pairs.push(`${one.text} | ${other.text}`)
        }
        return pairs
      })
    },
    `.sr-only, option${withDrawings ? '' : ', svg'}`,
  )
}
