let known: number | null = null

/**
 * px of the window, from its top, that the header covers: where what is scrolled to comes to stand. Asked for in the midst
 * of changes, so it is kept until the window changes.
 */
export function seenFrom(): number {
  if (known === null) {
    known = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
    addEventListener('resize', () => (known = null), { once: true })
  }
  return known
}
