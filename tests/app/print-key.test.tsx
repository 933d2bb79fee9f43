import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { usePrintKey } from '#src/app/use-print-key.ts'
// Here already, so that no test waits for it to be read.
import '#src/app/print-whole.ts'
import { Waiting } from '#src/ui/states.tsx'

const print = vi.fn<() => void>()

beforeEach(() => {
  print.mockClear()
  vi.stubGlobal('print', print)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function Page({ isWhole }: { isWhole: boolean }) {
  usePrintKey()
  return <main>{isWhole ? <p>All of it</p> : <Waiting what="the events" />}</main>
}

/** False where the browser is left to print. */
const press = (init: KeyboardEventInit) =>
  !dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true, ...init }))

it('waits for what is still to come', async () => {
  const { rerender } = render(<Page isWhole={false} />)
  expect(screen.getByRole('status')).toHaveTextContent('Fetching the events')
  expect(press({})).toBe(true)
  // Impatience prints no second time.
  expect(press({})).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(print).not.toHaveBeenCalled()
  rerender(<Page isWhole />)
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce())
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(print).toHaveBeenCalledOnce()
})

it('leaves the key to the browser where all is here, and every other key', () => {
  const { rerender } = render(<Page isWhole={false} />)
  expect(press({ ctrlKey: false })).toBe(false)
  expect(press({ shiftKey: true })).toBe(false)
  rerender(<Page isWhole />)
  expect(press({})).toBe(false)
})
