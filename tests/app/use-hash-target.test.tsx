import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useRef } from 'react'
import { useHashTarget } from '#src/app/use-hash-target.ts'
import { useInTurn } from '#src/lib/pace/use-in-turn.ts'

// Nothing has a size without a browser: the page grows when the test says so.
let grow: () => void
const scrolled = vi.fn<() => void>()

beforeEach(() => {
  const watching = new Set<() => void>()
  grow = () => act(() => watching.forEach((told) => told()))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly told: () => void
      constructor(told: () => void) {
        this.told = told
      }
      observe() {
        watching.add(this.told)
      }
      disconnect() {
        watching.delete(this.told)
      }
    },
  )
  Element.prototype.scrollIntoView = scrolled
  // Set without an event: the page is opened there.
  history.replaceState(null, '', '#chart-prices')
})

afterEach(() => {
  history.replaceState(null, '', location.pathname)
  vi.unstubAllGlobals()
  scrolled.mockReset()
})

/** What leads there comes when it is wanted. */
const isLed = () => vi.waitFor(() => expect(scrolled).toHaveBeenCalledTimes(1), { timeout: 5_000 })

function Page({ isHere = true }: { isHere?: boolean }) {
  useHashTarget()
  return (
    <details>
      <summary>More charts</summary>
      {isHere && <p id="chart-prices">Prices</p>}
    </details>
  )
}

it('leads to what the address names, unfolds it and stays there while the page grows', async () => {
  render(<Page />)
  await isLed()
  expect(screen.getByRole('group')).toHaveAttribute('open')
  grow()
  expect(scrolled).toHaveBeenCalledTimes(2)
})

it('unfolds what the fold itself stands in', async () => {
  render(
    <details>
      <summary>Side talks</summary>
      <Page />
    </details>,
  )
  await isLed()
  const folds = screen.getAllByRole('group')
  expect(folds.map((fold) => fold.hasAttribute('open'))).toEqual([true, true])
})

it.each(['wheel', 'keydown', 'pointerdown', 'touchstart'])('draws nobody back after %s', async (type) => {
  render(<Page />)
  await isLed()
  fireEvent(window, new Event(type))
  grow()
  expect(scrolled).toHaveBeenCalledTimes(1)
})

it('waits for what is not drawn yet', async () => {
  const { rerender } = render(<Page isHere={false} />)
  expect(scrolled).not.toHaveBeenCalled()
  rerender(<Page />)
  await isLed()
  grow()
  expect(scrolled).toHaveBeenCalledTimes(2)
})

it('leads nobody on a page that is gone', async () => {
  const { unmount } = render(<Page />)
  unmount()
  await import('#src/app/lead-to-target.ts')
  await Promise.resolve()
  expect(scrolled).not.toHaveBeenCalled()
})

/** A fold that waits for its turn to show another view, as a part of the page out of sight does. */
function Waiting({ view }: { view: 'whole' | 'folded' }) {
  const place = useRef<HTMLDivElement>(null)
  const shown = useInTurn(view, { kind: 'words', place, isAtOnce: false })
  return (
    <div ref={place}>
      {shown === 'whole' ? (
        <article id="issue-chips">In full</article>
      ) : (
        <details id="issue-chips">
          <summary>In a line</summary>
        </details>
      )}
    </div>
  )
}

it('leads to what stands there in the view of today, not to one about to be drawn anew', async () => {
  function Page({ view }: { view: 'whole' | 'folded' }) {
    useHashTarget()
    return <Waiting view={view} />
  }
  const { rerender } = render(<Page view="whole" />)
  await act(async () => {})
  rerender(<Page view="folded" />)
  history.replaceState(null, '', '#issue-chips')
  dispatchEvent(new HashChangeEvent('hashchange'))
  await isLed()
  expect(screen.getByRole('group')).toHaveFocus()
})
