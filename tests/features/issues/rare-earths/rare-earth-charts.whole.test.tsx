import { configure, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { keptCharts } from '#src/features/issues/rare-earths/charts.ts'
import { RareEarthCharts } from '#src/features/issues/rare-earths/rare-earth-charts.tsx'
import { lensOf } from '#tests/evidence/lens-of.ts'
import { renderAt } from '#tests/render-at.tsx'

// Six charts with their tables, read without a browser.
vi.setConfig({ testTimeout: 20_000 })
configure({ asyncUtilTimeout: 5_000 })

const all = <RareEarthCharts charts={keptCharts({ country: [], topic: [] })} />
const folded = { name: /^4 more charts/, selector: 'summary' }

async function settled(container: HTMLElement) {
  await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull())
}

describe('RareEarthCharts', () => {
  it('shows exports and stages, the rest when asked', async () => {
    const { user, container } = renderAt('/', all)
    expect(await screen.findByRole('figure', { name: /^China’s exports of rare earths rose 22\.6%/ })).toBeVisible()
    expect(await screen.findByRole('figure', { name: /^Of rare earths China held 62% of mining/ })).toBeVisible()
    expect(screen.queryByRole('figure', { name: /^China mined/ })).toBeNull()
    await user.click(screen.getByText(folded.name, { selector: folded.selector }))
    await settled(container)
    expect(screen.getByRole('figure', { name: /^China mined 270\u202F000 t/ })).toBeVisible()
    expect(screen.getByRole('figure', { name: /^70% of US imports/ })).toBeVisible()
    expect(screen.getByRole('figure', { name: /^No figure on US import reliance/ })).toBeVisible()
    expect(screen.getByText(/Published on 6 February 2026\.$/, { selector: 'p' })).toBeVisible()
    expect(screen.getByRole('figure', { name: /^Outside China dysprosium/ })).toBeVisible()
  })

  it('is open where the address shows one of the folded charts as a table', async () => {
    renderAt('/?table=prices&round=all', all)
    const figure = await screen.findByRole('figure', { name: /^In China dysprosium oxide averaged \$239\/kg/ })
    const table = within(figure).getByRole('table')
    expect(within(table).getByRole('columnheader', { name: 'Dysprosium, outside China, $ a kilogram' })).toBeVisible()
    const range = within(within(table).getByRole('row', { name: /^6 May 2025/ })).getByText(/^700 to 1\s000$/)
    expect(range).toHaveAttribute('data-known', '2025-05-09')
    expect(range).toHaveAttribute('data-source', 'gmteight-2025-05-09-overseas-prices-soar')
  })

  it('is a place that a link may lead to, folded or not', async () => {
    const { container } = renderAt('/', all)
    await settled(container)
    for (const id of keptCharts({ country: [], topic: [] })) {
      expect(container.querySelectorAll(`#chart-${id}`)).toHaveLength(1)
    }
  })

  it('marks the country that is asked for', async () => {
    const kept = keptCharts({ country: ['JP'], topic: [] })
    expect(kept).toEqual(['import-sources'])
    renderAt('/?country=JP&table=import-sources', <RareEarthCharts charts={kept} />)
    const figure = await screen.findByRole('figure', { name: /^70% of US imports/ })
    expect(within(figure).getByRole('row', { name: /^Scandium oxide, 2021 to 2024: Japan 89/ })).toBeVisible()
    expect(screen.getByText('One more chart: US import sources')).toBeVisible()
  })

  // Every round is walked on the built page, by tests/browser.
  it.each(['geneva', 'busan', 'all'] as const)('shows nothing known after %s with hindsight off', async (roundId) => {
    const { user, container } = renderAt(`/?round=${roundId}&hindsight=off`, all)
    await user.click(screen.getByText(folded.name, { selector: folded.selector }))
    await settled(container)
    const days = [...container.querySelectorAll('[data-known]')].map((one) => one.getAttribute('data-known') ?? '')
    expect(days.length).toBeGreaterThan(20)
    expect(days.filter((day) => day > lensOf(roundId).day)).toEqual([])
  })

  it('says what did not arrive and keeps the other charts', async () => {
    playFault('down:observations/rare-earth-exports')
    renderAt('/', all)
    expect(await screen.findByRole('alert')).toHaveTextContent('The rare-earth exports did not arrive')
    expect(await screen.findByRole('figure', { name: /^Of rare earths China held/ })).toBeVisible()
  })

  it('says so where a file is empty', async () => {
    playFault('empty:import-sources')
    renderAt('/?table=import-sources', all)
    expect(
      await screen.findByRole('heading', {
        name: 'No origin of US imports of rare-earth compounds and metals was known on 9 June 2025',
      }),
    ).toBeVisible()
  })
})
