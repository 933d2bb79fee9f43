export interface Touch {
  /** px */
  readonly x: number
  readonly y: number
}

const SWIPE = 48
/** Part of the width at the left where a tap goes back. */
const BACK = 0.3
const STILL = 12

/** A finger's way over a slide `width` px wide: a swipe turns it, and a tap leads on, or back at the left. */
export function toSwipe(from: Touch, to: Touch, width: number): 'next' | 'back' | null {
  const dx = to.x - from.x
  const dy = to.y - from.y
  if (Math.abs(dx) >= SWIPE && Math.abs(dx) > 1.5 * Math.abs(dy)) return dx < 0 ? 'next' : 'back'
  if (!isTap(from, to)) return null
  return to.x < width * BACK ? 'back' : 'next'
}

/** Whether the finger stayed where it was. */
export function isTap(from: Touch, to: Touch): boolean {
  return Math.abs(to.x - from.x) <= STILL && Math.abs(to.y - from.y) <= STILL
}
