import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { SlideChart } from '#src/evidence/slides/slide-chart.tsx'
import { eventOf, timeModel } from '#tests/charts/inspect/models.ts'
import { pointOf, seriesOf } from '#tests/charts/points.ts'
import { renderAt } from '#tests/render-at.tsx'

const model = timeModel(
  [
    seriesOf('line', [pointOf('2025-04', 33.024), pointOf('2025-05', 28.819)], {
      name: 'China Customs: exports',
      publisher: 'China Customs',
    }),
  ],
  { events: [eventOf('truce', 16.4, 'Truce begins')] },
)

const deck = vi.fn<(event: KeyboardEvent) => void>()

function show() {
  globalThis.addEventListener('keydown', deck)
  return renderAt('/?slide=decline', <SlideChart model={model} caption="Exports fell" />)
}

const chart = () => screen.getByRole('application', { name: 'Exports fell' })

describe('a chart on a slide', () => {
  it('takes arrows, Home and Space, and says where they lead', async () => {
    const { user } = show()
    deck.mockClear()
    await user.click(chart())
    await user.keyboard('{End}')
    await waitFor(() =>
      expect(screen.getAllByRole('status').at(0)).toHaveTextContent('May 2025, 28.8 billion US dollars'),
    )
    await user.keyboard('{ArrowLeft} ')
    expect(screen.getByRole('button', { name: 'Unpin' })).toBeVisible()
    expect(deck).not.toHaveBeenCalled()
  })

  it('leaves Page Up, Page Down and b to the deck', async () => {
    const { user } = show()
    await user.click(chart())
    deck.mockClear()
    await user.keyboard('{PageDown}{PageUp}b')
    expect(deck.mock.calls.map(([{ key }]) => key)).toEqual(['PageDown', 'PageUp', 'b'])
  })

  it('is left by the first Escape, even with a figure pinned; the second is the deck’s', async () => {
    const { user } = show()
    await user.click(chart())
    await user.keyboard('{End} ')
    deck.mockClear()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('figure', { name: 'Exports fell' })).toHaveFocus()
    expect(deck).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(deck).toHaveBeenCalledOnce()
  })

  it('offers no way to the timeline, which is not there', async () => {
    const { user } = show()
    await user.click(chart())
    await user.keyboard('e')
    expect(screen.getByText('Truce begins')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'In the timeline' })).toBeNull()
  })
})
