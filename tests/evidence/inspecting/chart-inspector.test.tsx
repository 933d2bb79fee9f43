import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PlotModel } from '#src/charts/model.ts'
import { ChartInspector } from '#src/evidence/inspecting/chart-inspector.tsx'
import { eventOf, timeModel } from '#tests/charts/inspect/models.ts'
import { pointOf, seriesOf } from '#tests/charts/points.ts'
import { renderAt } from '#tests/render-at.tsx'

const model = timeModel(
  [
    seriesOf('line', [pointOf('2024-05', 44.011), pointOf('2025-04', 33.024), pointOf('2025-05', 28.819)], {
      id: 'cn',
      name: 'China Customs: exports',
      publisher: 'China Customs',
    }),
    seriesOf('line', [pointOf('2025-04', 25.4)], { id: 'us', name: 'US Census: imports' }),
  ],
  { events: [eventOf('truce', 16.4, 'Truce begins'), eventOf('ban', 15, 'Export ban')] },
)

const drawn = vi.fn<() => void>()

function Drawing() {
  drawn()
  return <p>The drawing</p>
}

function show(shown: PlotModel = model) {
  return renderAt(
    '/',
    <figure aria-labelledby="headline" tabIndex={-1}>
      <h3 id="headline">Exports fell</h3>
      <ChartInspector model={shown} labelledBy="headline">
        <Drawing />
      </ChartInspector>
      <button type="button">After</button>
    </figure>,
  )
}

const chart = () => screen.getByRole('application', { name: 'Exports fell' })
const hears = (sentence: string | RegExp) =>
  waitFor(() => expect(screen.getAllByRole('status').at(0)).toHaveTextContent(sentence))

beforeEach(() => {
  drawn.mockClear()
})

describe('a chart under the keys', () => {
  it('is one tab stop, named by its headline, with its keys told', async () => {
    const { user } = show()
    await user.tab()
    expect(chart()).toHaveFocus()
    expect(chart()).toHaveAccessibleDescription(/Left and right go by figure/)
    await user.tab()
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus()
  })

  it('speaks each datum as one sentence and shows the same figures', async () => {
    const { user } = show()
    await user.tab()
    await user.keyboard('{End}')
    await hears(
      /^China Customs: exports, May 2025, 28\.8 billion US dollars, down 12\.7 percent on April, reported by China Customs$/,
    )
    expect(screen.getByRole('button', { name: '$28.8bn' })).toBeVisible()
    expect(screen.getByRole('button', { name: '−12.7%' }).parentElement).toHaveTextContent('−12.7% on April')
    expect(screen.getByRole('button', { name: '−34.5%' }).parentElement).toHaveTextContent('−34.5% on May 2024')
    await user.keyboard('{ArrowLeft}')
    await hears(/^April 2025, 33\.0 billion US dollars, reported by China Customs$/)
    await user.keyboard('{ArrowDown}')
    await hears(/^US Census: imports, April 2025, 25\.4 billion US dollars, reported$/)
  })

  it('speaks only where the keys come to rest', async () => {
    const { user } = show()
    await user.tab()
    const heard = new Set<string>()
    const status = screen.getAllByRole('status').at(0)
    const observer = new MutationObserver(() => heard.add(status?.textContent ?? ''))
    if (status) observer.observe(status, { childList: true, characterData: true, subtree: true })
    for (const key of ['Home', 'ArrowRight', 'ArrowRight']) fireEvent.keyDown(chart(), { key })
    await hears(/May 2025/)
    observer.disconnect()
    expect(heard.size).toBe(1)
  })

  it('does not draw again while somebody goes through it', async () => {
    const { user } = show()
    await user.tab()
    const before = drawn.mock.calls.length
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}[[]e ')
    expect(drawn).toHaveBeenCalledTimes(before)
  })

  it('keeps its keys from the page, and leaves the page its own', async () => {
    const pressed: string[] = []
    const listen = (event: KeyboardEvent) => pressed.push(event.key)
    globalThis.addEventListener('keydown', listen)
    const { user } = show()
    await user.tab()
    await user.keyboard('{Home}{PageDown}e[[p/')
    globalThis.removeEventListener('keydown', listen)
    expect(pressed.filter((key) => key !== 'Tab')).toEqual(['p', '/'])
  })

  it('opens the source by Enter, and takes the focus back', async () => {
    const { user } = show()
    await user.tab()
    await user.keyboard('{End}{Enter}')
    const source = await screen.findByRole('dialog', { name: 'Source of $28.8bn' })
    expect(source).toHaveTextContent('China Customs: exports, May 2025')
    await user.click(within(source).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(chart()).toHaveFocus())
  })

  it('goes to events by e, with their sources and their place in the timeline', async () => {
    const { user } = show()
    await user.tab()
    await user.keyboard('e')
    await hears('event, 1 May 2025, Export ban')
    expect(screen.getByRole('link', { name: 'In the timeline' })).toHaveAttribute('href', '#event-ban')
    expect(screen.getByRole('button', { name: '1 source' })).toBeVisible()
    await user.keyboard('e')
    expect(screen.getByRole('link', { name: 'In the timeline' })).toHaveAttribute('href', '#event-truce')
  })

  it('compares two pinned data, then unpins, then leaves to the figure', async () => {
    const { user } = show()
    await user.tab()
    await user.keyboard('{End} ')
    await hears('pinned')
    await user.keyboard('{Home} ')
    await hears('From May 2024 to May 2025, down 15.2 billion US dollars, down 34.5 percent')
    const words = screen.getByText('From May 2024 to May 2025', { ignore: '[role="status"]' }).parentElement
    expect(words).toHaveTextContent('−$15.2bn−34.5%')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('button', { name: 'Unpin' })).not.toBeInTheDocument()
    expect(chart()).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('figure')).toHaveFocus()
    expect(screen.getByText(/Point at the drawing/)).toBeVisible()
  })

  it('has a control for every event of the drawing, none of them a tab stop', () => {
    show()
    const events = within(chart()).getAllByRole('button')
    expect(events.map((one) => one.getAttribute('aria-label'))).toEqual([
      '1 May 2025: Export ban',
      '1 May 2025: Truce begins',
    ])
    for (const one of events) expect(one).toHaveAttribute('tabindex', '-1')
  })

  it('lists the events whose marks stand on one another, to choose from', async () => {
    const { user } = show({
      ...model,
      events: [eventOf('truce', 16.4, 'Truce begins'), eventOf('ban', 16.41, 'Export ban'), eventOf('far', 20)],
    })
    await user.click(screen.getByRole('button', { name: '1 May 2025: Truce begins' }))
    const menu = await screen.findByRole('menu', { name: '2 events here' })
    expect(within(menu).getAllByRole('menuitem')).toHaveLength(2)
    await user.click(within(menu).getByRole('menuitem', { name: /Export ban/ }))
    expect(await screen.findByText('Export ban')).toBeVisible()
    await waitFor(() => expect(chart()).toHaveFocus())
    expect(screen.queryByRole('menu')).toBeNull()
  })

  it('shows an event that is clicked', async () => {
    const { user } = show()
    await user.click(screen.getByRole('button', { name: '1 May 2025: Truce begins' }))
    expect(screen.getByRole('link', { name: 'In the timeline' })).toHaveAttribute('href', '#event-truce')
  })

  it('says so where there is nothing to stand on', async () => {
    const { user } = show(timeModel([]))
    await user.tab()
    await user.keyboard('{ArrowRight}{Enter} ')
    await hears('No figure to stand on')
    expect(screen.getByText(/Point at the drawing/)).toBeVisible()
  })
})
