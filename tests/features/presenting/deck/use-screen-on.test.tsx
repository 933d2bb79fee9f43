import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useScreenOn } from '#src/features/presenting/deck/use-screen-on.ts'

afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
})

function Slides() {
  useScreenOn()
  return <p>Slides</p>
}

/** A browser that keeps its screen on when asked. */
function stubScreen(request: () => Promise<{ released: boolean; release: () => Promise<void> }>) {
  const asked = vi.fn<typeof request>(request)
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request: asked } })
  return asked
}

it('keeps the screen on while the slides are there, asks anew once it was let go, and lets it go', async () => {
  const locks: { released: boolean; release: () => Promise<void> }[] = []
  const asked = stubScreen(async () => {
    const lock = {
      released: false,
      release: async () => {
        lock.released = true
      },
    }
    locks.push(lock)
    return lock
  })
  const { unmount } = render(<Slides />)
  await vi.waitFor(() => expect(locks).toHaveLength(1))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(asked).toHaveBeenCalledOnce()
  // The browser lets it go where the window is hidden.
  await locks[0]?.release()
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(locks).toHaveLength(2))
  unmount()
  await vi.waitFor(() => expect(locks.every(({ released }) => released)).toBe(true))
})

it('goes on where the browser has no such thing, or will not', async () => {
  expect(() => render(<Slides />).unmount()).not.toThrow()
  const asked = stubScreen(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
  render(<Slides />)
  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
})
