import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DelegationsPanel } from '#src/features/delegations/delegations-panel.tsx'
import { StudentChart, ChipChart } from '#src/features/issues/technology/year-charts.tsx'
import { renderAt } from '#tests/render-at.tsx'

it('a chart says how many of its gaps are hidden figures, and its table which', async () => {
  // Shares of China and Taiwan rest on one compiled file of tier C; students on the publisher's own page.
  renderAt(
    '/?tiers=ab&round=all',
    <>
      <ChipChart />
      <StudentChart />
    </>,
  )
  const chips = await waitFor(() => find('chips'))
  expect(chips).toHaveTextContent(/\d+ figures hidden here: tiers C and D alone\./)
  expect(chips).toHaveTextContent('hidden: tier C only')
  expect(await waitFor(() => find('students'))).not.toHaveTextContent('hidden')
})

it('who sat at a table that C and D alone tell of is hidden, not unknown', async () => {
  renderAt('/?tiers=ab&round=beijing', <DelegationsPanel />)
  expect(await screen.findByText('Who sat in Beijing rests on tiers C and D alone: hidden')).toBeVisible()
  expect(screen.getAllByText('Hidden: it rests on tiers C and D alone.')).toHaveLength(2)
  expect(screen.queryByText('Not named in the sources seen.')).not.toBeInTheDocument()
})

function find(chart: string): Element {
  const figure = document.querySelector(`figure[data-chart="${chart}"]`)
  if (!figure) throw new Error(`The chart ${chart} is not here.`)
  return figure
}
