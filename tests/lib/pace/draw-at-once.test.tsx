import { render, screen } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { drawAtOnce, mustStandAtOnce } from '#src/lib/pace/draw-at-once.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Counts on by one frame at a time, as a drawing is laid out. */
function Frames({ upTo }: { upTo: number }) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (count < upTo) requestAnimationFrame(() => setCount(count + 1))
  }, [count, upTo])
  return <output>{count}</output>
}

function Place({ onReady }: { onReady: (show: () => void) => void }) {
  const [isShown, setShown] = useState(false)
  useEffect(() => onReady(() => setShown(true)), [onReady])
  return isShown ? <Frames upTo={4} /> : null
}

it('has all stand before it returns, where no frame ever comes', () => {
  const frame = vi.fn<typeof requestAnimationFrame>(() => 0)
  vi.stubGlobal('requestAnimationFrame', frame)
  let show = () => {}
  render(
    <Place
      onReady={(given) => {
        show = given
      }}
    />,
  )
  drawAtOnce(() => {
    expect(mustStandAtOnce()).toBe(true)
    show()
  })
  expect(screen.getByRole('status')).toHaveTextContent('4')
  expect(mustStandAtOnce()).toBe(false)
  expect(globalThis.requestAnimationFrame).toBe(frame)
  expect(frame).not.toHaveBeenCalled()
})

it('gives frames back to the browser, also to those who kept the function and where drawing fails', () => {
  const frame = vi.fn<typeof requestAnimationFrame>(() => 7)
  vi.stubGlobal('requestAnimationFrame', frame)
  let kept: typeof requestAnimationFrame = () => 0
  expect(() =>
    drawAtOnce(() => {
      kept = globalThis.requestAnimationFrame
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(globalThis.requestAnimationFrame).toBe(frame)
  expect(kept(() => undefined)).toBe(7)
})
