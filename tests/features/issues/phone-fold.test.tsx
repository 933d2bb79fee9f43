import { act, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PhoneFold } from '#src/features/issues/phone-fold.tsx'

/** A window that may become a phone's. */
function standInWindow(isPhone: boolean) {
  const told = new EventTarget()
  const list = { isPhone }
  vi.stubGlobal('matchMedia', (media: string) => ({
    get matches() {
      return media.startsWith('screen and') && list.isPhone
    },
    addEventListener: told.addEventListener.bind(told),
    removeEventListener: told.removeEventListener.bind(told),
  }))
  return (becomesPhone: boolean) =>
    act(() => {
      list.isPhone = becomesPhone
      told.dispatchEvent(new Event('change'))
    })
}

afterEach(() => vi.unstubAllGlobals())

const fold = (isAsked = false) => (
  <PhoneFold title="Charts" isAsked={isAsked}>
    <input aria-label="Inside" />
  </PhoneFold>
)

describe('what is folded on a phone', () => {
  it('stands open elsewhere, without a fold to see', () => {
    standInWindow(false)
    render(fold())
    expect(screen.getByLabelText('Inside')).toBeVisible()
    expect(screen.getByText('Charts')).toHaveClass('hidden')
  })

  it('is closed on a phone until it is asked for', () => {
    standInWindow(true)
    const { rerender } = render(fold())
    expect(screen.getByText('Charts')).not.toHaveClass('hidden')
    expect(screen.getByLabelText('Inside')).not.toBeVisible()
    rerender(fold(true))
    expect(screen.getByLabelText('Inside')).toBeVisible()
  })

  it('is the same part of the page when the window becomes a phone’s and when it is printed', () => {
    const turn = standInWindow(false)
    render(fold())
    const inside = screen.getByLabelText('Inside')
    turn(true)
    turn(false)
    expect(screen.getByLabelText('Inside')).toBe(inside)
  })
})
