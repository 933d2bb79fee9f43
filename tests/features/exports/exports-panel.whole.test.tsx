import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { findingText } from '#src/evidence/citing/cited.ts'
import { ExportsPanel } from '#src/features/exports/exports-panel.tsx'
import { useView } from '#src/filters/use-view.ts'
import { MEASURES } from '#src/filters/view.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { lensOf } from '#tests/evidence/lens-of.ts'
import { renderAt } from '#tests/render-at.tsx'
import { declineOf, officesOf, partnersOf, tariffsOf } from './data-of.ts'

const names = () => screen.getAllByRole('figure').map((figure) => figure.querySelector('h3')?.textContent)
const figureNamed = (name: string | RegExp) => screen.findByRole('figure', { name })

function TariffsOrAll() {
  const { setView } = useView()
  return (
    <>
      <button type="button" onClick={() => setView({ topic: ['tariffs'] })}>
        Tariffs alone
      </button>
      <button type="button" onClick={() => setView({ topic: [] })}>
        All topics
      </button>
    </>
  )
}

describe('Exports', () => {
  it('has each chart as a figure named by its finding, with a table of the same', async () => {
    renderAt('/', <ExportsPanel />)
    // Each comes with its own files.
    for (const name of [
      findingText(declineOf('london', 'level').finding),
      /^Electronics led/,
      findingText(tariffsOf('london').finding),
      findingText(partnersOf('london').finding),
      /^Over the twelve months/,
      /^US imports from China were highest/,
    ])
      await figureNamed(name)
    expect(names()).toEqual([
      findingText(declineOf('london', 'level').finding),
      expect.stringMatching(/^Electronics led/),
      findingText(tariffsOf('london').finding),
      findingText(partnersOf('london').finding),
      expect.stringMatching(/^Over the twelve months to April 2025 China counted/),
      expect.stringMatching(/^US imports from China were highest/),
    ])
    expect(await screen.findByRole('group', { name: findingText(officesOf('london').finding) })).toBeInTheDocument()
    // The long view has some eight hundred values: those are listed when asked for.
    const [longView, ...others] = screen.getAllByRole('figure').toReversed()
    for (const figure of others) expect(within(figure).getByRole('table')).toBeInTheDocument()
    expect(longView).toHaveTextContent(/\d+ values: the arrow keys go through them, Table lists them\./)
  })

  it.each(['?country=JP', '?topic=exports', ''])(
    'lists exports by partner since January once under "%s"',
    async (view) => {
      renderAt(`/${view}`, <ExportsPanel />)
      expect(await screen.findAllByRole('table', { name: /^China’s exports since January/ })).toHaveLength(1)
      expect(await figureNamed(findingText(partnersOf('london').finding))).toBeInTheDocument()
    },
  )

  it.each(MEASURES)('shows by %s in the table exactly the points of the drawing', async (measure) => {
    renderAt(`/?measure=${measure}&table=decline`, <ExportsPanel />)
    const { finding, model } = declineOf('london', measure)
    const figure = within(await figureNamed(findingText(finding)))
    const shown = within(figure.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent.replace(/ derived| [CD]$/g, '').trim()))
    const periods = [...new Set(model.series.flatMap(({ points }) => points.map(({ period }) => period)))]
    expect(shown).toEqual(
      periods
        .toSorted()
        .toReversed()
        .map((period) => [
          formatPeriod(period),
          ...model.series.map(({ points }) => {
            const value = points.find((point) => point.period === period)?.value
            return value == null ? 'not found' : formatNumber(value, 1)
          }),
        ]),
    )
  })

  it('turns to another measure and to the table, each as one step of the history', async () => {
    const { user, address, history } = renderAt('/', <ExportsPanel />)
    await figureNamed(findingText(declineOf('london', 'level').finding))
    await user.click(screen.getByRole('button', { name: 'On the month' }))
    const figure = within(await figureNamed('China’s exports to the US fell 12.7% in a month, to May 2025'))
    const table = figure.getByRole('button', { name: 'Table' })
    expect(table).toHaveAttribute('aria-pressed', 'false')
    await user.click(table)
    expect(table).toHaveAttribute('aria-pressed', 'true')
    expect(address()).toBe('?measure=mom&table=decline')
    expect(history).toEqual(['push', 'push'])
    expect(figure.getByRole('row', { name: /^May 2025/ })).toHaveTextContent('\u221212.7')
  })

  it('compares the partners in another month', async () => {
    const { user, address } = renderAt('/', <ExportsPanel />)
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Month' }), 'April 2025')
    expect(address()).toBe('?month=2025-04')
    expect(await figureNamed('Down 21.0% to the US, up 25.3% to Africa')).toBeInTheDocument()
  })

  // Every round is walked on the built page, by tests/browser.
  it.each(['geneva', 'busan', 'all'] as const)(
    'as of %s with hindsight off holds nothing dated after the lens day',
    async (id) => {
      const { container } = renderAt(`/?round=${id}&hindsight=off&table=decline,tariffs,partners`, <ExportsPanel />)
      await figureNamed(findingText(declineOf(id, 'level').finding))
      const dates = [...container.querySelectorAll<HTMLElement>('[data-known]')].map(
        (item) => item.dataset['known'] ?? '',
      )
      expect(dates.length).toBeGreaterThan(30)
      expect(dates.filter((date) => date > lensOf(id).day)).toEqual([])
      expect(screen.queryByText(/published later|came later|published after/)).not.toBeInTheDocument()
    },
  )

  it.each([
    ['?country=CN', ['decline', 'products', 'tariffs', 'partners', 'two-offices', 'long-view']],
    ['?country=KR', ['partners']],
    ['?topic=tariffs', ['tariffs']],
    ['?topic=exports', ['decline', 'products', 'partners', 'two-offices', 'long-view']],
    ['?country=US&topic=tariffs', ['tariffs']],
  ])('under %s keeps %j', async (search, charts) => {
    const { container } = renderAt(`/${search}`, <ExportsPanel />)
    await waitFor(() => expect(container.querySelectorAll('[data-chart]')).toHaveLength(charts.length))
    const kept = [...container.querySelectorAll<HTMLElement>('[data-chart]')].map((figure) => figure.dataset['chart'])
    expect(kept).toEqual(charts)
    expect(screen.getByText(/of .* charts$|charts/, { selector: 'p' })).toHaveTextContent(
      `${charts.length} of 6 charts`,
    )
  })

  it('hides at once what a filter drops, takes it down then, and brings it back', async () => {
    const { user, container } = renderAt(
      '/',
      <>
        <ExportsPanel />
        <TariffsOrAll />
      </>,
    )
    await waitFor(() => expect(container.querySelectorAll('[data-chart]')).toHaveLength(6))
    await user.click(screen.getByRole('button', { name: 'Tariffs alone' }))
    expect(screen.queryByRole('figure', { name: /in April to/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'On the month' })).not.toBeInTheDocument()
    await waitFor(() => expect(container.querySelectorAll('[data-chart]')).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'All topics' }))
    await waitFor(() => expect(screen.getAllByRole('figure')).toHaveLength(6))
  })

  it('says why nothing is left, and offers ways out', async () => {
    const { user, address } = renderAt('/?country=SE', <ExportsPanel />)
    expect(await screen.findByText('No charts left under these filters')).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Remove Sweden' }))
    expect(address()).toBe('')
    await waitFor(() => expect(screen.getAllByRole('figure')).toHaveLength(6))
  })

  it('says what failed, by name, keeps its measures and what rests on other files', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    playFault('broken-json:observations/gacc-exports-to-us')
    const { user, address } = renderAt('/', <ExportsPanel />)
    const [first] = await screen.findAllByRole('alert')
    expect(first).toHaveTextContent('observations/gacc-exports-to-us.json is not valid JSON.')
    await figureNamed(/duty|duties/i)
    await user.click(screen.getByRole('button', { name: 'On the year' }))
    expect(address()).toBe('?measure=yoy')
  })

  it('says what is not known where the lists are empty', async () => {
    playFault('empty:observations,empty:events')
    renderAt('/', <ExportsPanel />)
    expect(await figureNamed('No monthly figure for China’s exports to the US was known')).toBeInTheDocument()
    await figureNamed('No figure of US trade with China was known')
    expect(screen.getByRole('group', { name: 'Two customs offices: no month was known from both' })).toBeInTheDocument()
    await waitFor(() =>
      expect(
        names()
          .filter((name) => !name?.startsWith('Electronics'))
          .slice(1),
      ).toEqual([
        'No duty added since January 2025 was in force on 9 June 2025',
        'No partner’s figure was known',
        'No month was known from both customs offices',
        'No figure of US trade with China was known',
      ]),
    )
  })

  it('draws one month by partner while the figures since January are on their way', async () => {
    playFault('slow:partners')
    renderAt('/?country=JP', <ExportsPanel />)
    await figureNamed(findingText(partnersOf('london').finding))
    expect(screen.getByText('Fetching figures by partner since January')).toBeInTheDocument()
  })

  it('counts the months that could not be read', async () => {
    playFault('bad-record:observations/gacc-exports-to-us')
    renderAt('/', <ExportsPanel />)
    expect(await screen.findByText(/^1 of 31 months of China’s exports could not be read/)).toBeInTheDocument()
  })
})
