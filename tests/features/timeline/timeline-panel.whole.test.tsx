import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { TimelinePanel } from '#src/features/timeline/timeline-panel.tsx'
import { renderAt } from '#tests/render-at.tsx'

const region = () => {
  const found = document.getElementById('timeline')
  if (!found) throw new Error('The panel is not on the page.')
  return found
}
const ready = () => waitFor(() => within(region()).getByText(/ events?, | no events$/, { selector: 'h3' }))
const items = () => [...region().querySelectorAll('li[data-known]')]
const daysOf = (element: Element) =>
  [...element.querySelectorAll('[data-known]')].map((one) => one.getAttribute('data-known') ?? '')

describe('TimelinePanel', () => {
  it('begins with the run-up to London and sets apart what came of it', async () => {
    renderAt('/', <TimelinePanel />)
    expect(await ready()).toHaveTextContent('30 days from Geneva to London: 21 events, nine by the US, six by China')
    expect(screen.getByRole('region', { name: 'Timeline' })).toHaveTextContent('102 of 102 events')
    expect(within(region()).getByText(/^What came of it/)).toBeVisible()
    expect(items()).toHaveLength(25)
    expect(document.getElementById('event-2025-06-09-london-talks')).toHaveAttribute('aria-current', 'true')
  })

  it('shows all on request, each with its sources, what is planned marked as such', async () => {
    const { user } = renderAt('/', <TimelinePanel />)
    await ready()
    await user.click(screen.getAllByText('All 102 events', { selector: 'button' })[0] ?? region())
    await waitFor(() => expect(items()).toHaveLength(102))
    expect(items().filter((item) => !item.getAttribute('data-source'))).toEqual([])
    expect(within(region()).getAllByText(/Planned, not yet happened/)).toHaveLength(4)
    await user.click(screen.getAllByText('Only those around London', { selector: 'button' })[0] ?? region())
    expect(items()).toHaveLength(25)
  })

  it.each([
    ['geneva', '2025-05-10'],
    ['washington-aug', '2025-08-28'],
    ['busan', '2025-10-30'],
    ['all', '2026-11-23'],
  ])('tells nothing later than %s with hindsight off', async (round, day) => {
    const { user } = renderAt(`/?round=${round}&hindsight=off`, <TimelinePanel />)
    await ready()
    for (const button of screen.queryAllByText(/^All /, { selector: 'button' }).slice(0, 1)) await user.click(button)
    expect(daysOf(region()).filter((known) => known > day)).toEqual([])
    expect(items().length).toBeGreaterThan(0)
    expect(region()).not.toHaveTextContent(/What came of it|Planned, not yet happened/)
  })

  it('keeps what the filters name, and lists all of it when none falls in the time', async () => {
    renderAt('/?country=JP', <TimelinePanel />)
    await ready()
    expect(region()).toHaveTextContent('2 of 102 events')
    expect(items()).toHaveLength(2)
  })

  it('says why nothing is left, with ways out', async () => {
    const { user, address } = renderAt('/?country=JP&topic=students', <TimelinePanel />)
    expect(await within(region()).findByText(/No events left/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove Japan' }))
    expect(address()).toBe('?topic=students')
    expect(await ready()).toBeVisible()
  })

  it('offers hindsight where all that is left came later', async () => {
    const { user, address } = renderAt('/?round=geneva&hindsight=off&country=MY', <TimelinePanel />)
    await user.click(await screen.findByRole('button', { name: 'Turn hindsight on' }))
    expect(address()).toBe('?round=geneva&country=MY')
  })

  it('says what failed, and comes back', async () => {
    playFault('down:events')
    const { user } = renderAt('/', <TimelinePanel />)
    expect(await screen.findByRole('alert')).toHaveTextContent('events.json answered 503.')
    playFault('')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await ready()).toBeVisible()
  })

  it('counts a record that could not be read', async () => {
    playFault('bad-record:events')
    renderAt('/', <TimelinePanel />)
    expect(await screen.findByText(/1 of 102 events could not be read/)).toBeVisible()
    expect(region()).toHaveTextContent('101 of 101 events')
  })

  it('says so when the file is empty', async () => {
    playFault('empty:events')
    renderAt('/', <TimelinePanel />)
    expect(await screen.findByText('The file of events is empty')).toBeVisible()
  })

  it('shows markup in the data as plain text', async () => {
    playFault('hostile:events')
    renderAt('/', <TimelinePanel />)
    await ready()
    expect(region().querySelector('img, script')).toBeNull()
    expect(items()[0]).toHaveTextContent('<script>')
  })
})
