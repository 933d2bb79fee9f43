export interface Touch {
  /** px */
  readonly x: number
  readonly y: number
}

const SWIPE = 48
const EDGE = 0.15
const STILL = 12

/** A finger's way over a slide `width` px wide: a swipe turns it, a tap near an edge too. */
export function toSwipe(from: Touch, to: Touch, width: number): 'next' | 'back' | null {
  const dx = to.x - from.x
  const dy = to.y - from.y
  if (Math.abs(dx) >= SWIPE && Math.abs(dx) > 1.5 * Math.abs(dy)) return dx < 0 ? 'next' : 'back'
  if (!isTap(from, to)) return null
  if (to.x < width * EDGE) return 'back'
  return to.x > width * (1 - EDGE) ? 'next' : null
}

/** Whether the finger stayed where it was. */
export function isTap(from: Touch, to: Touch): boolean {
  return Math.abs(to.x - from.x) <= STILL && Math.abs(to.y - from.y) <= STILL
}
