import { flushSync } from 'react-dom'

/** A drawing asks for frames while it is laid out, and for more in those. */
const MOST_ROUNDS = 20

let isDrawing = false

/** Whether what is drawn now must stand before the browser goes on: nothing may be put off. */
export function mustStandAtOnce(): boolean {
  return isDrawing
}

/**
 * Changes what is drawn and has all of it stand before it returns, with what it leaves to the next frames: once the
 * browser says that it prints, there is no next frame before the paper.
 */
export function drawAtOnce(change: () => void): void {
  if (isDrawing) return change()
  const frame = globalThis.requestAnimationFrame
  let waiting: FrameRequestCallback[] = []
  isDrawing = true
  // Recharts keeps the function that it found: later it is asked for real frames.
  globalThis.requestAnimationFrame = (callback) => (isDrawing ? -waiting.push(callback) : frame(callback))
  try {
    flushSync(change)
    for (let round = 0; waiting.length > 0 && round < MOST_ROUNDS; round += 1) {
      const now = waiting
      waiting = []
      flushSync(() => {
        for (const callback of now) callback(performance.now())
      })
    }
  } finally {
    globalThis.requestAnimationFrame = frame
    isDrawing = false
    for (const callback of waiting) frame(callback)
  }
}
