import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { ExportsPanel } from '#src/features/exports/exports-panel.tsx'
import { LongViewChart } from '#src/features/exports/long-view/long-view-chart.tsx'
import { ProductsChart } from '#src/features/exports/partners/products-chart.tsx'
import { renderAt } from '#tests/render-at.tsx'

const press = (name: string) => screen.findByRole('button', { name })
const bounded = (chart: React.ReactElement) => (
  <DataBoundary what="figures" height={100}>
    {chart}
  </DataBoundary>
)

it('the duties drawn beside the legal rates stand in the address, each as one step of the history', async () => {
  const { user, address, history } = renderAt('/?topic=tariffs&duties=d', <ExportsPanel />)
  expect(await press('D: total, modelled')).toHaveAttribute('aria-pressed', 'true')
  await user.click(await press('C: added, modelled'))
  expect(address()).toContain('duties=d,c')
  const figure = within(screen.getByRole('figure'))
  expect(figure.getAllByRole('columnheader', { name: /^[CD]: / })).toHaveLength(2)
  await user.click(await press('C: added, modelled'))
  await user.click(await press('D: total, modelled'))
  expect(address()).toBe('?topic=tariffs')
  expect(history).toEqual(['push', 'push', 'push'])
})

it('so do the month of the products and what is shown of them', async () => {
  const { user, address, history } = renderAt('/?round=all&shipped=change', bounded(<ProductsChart />))
  await screen.findByRole('figure', { name: /^Electronics led .* in November 2025/ })
  expect(screen.getByRole('cell', { name: /^−32\.5/ })).toBeInTheDocument()
  await user.click(await press('May 2025'))
  expect(address()).toContain('goods=2025-05')
  await screen.findByRole('figure', { name: /^Electronics led .* in May 2025/ })
  await user.click(await press('Change on the year'))
  expect(screen.getByRole('cell', { name: /^11\.6/ })).toBeInTheDocument()
  expect(address()).toBe('?round=all&goods=2025-05')
  expect(history).toEqual(['push', 'push'])
})

it('a month without products is named', async () => {
  renderAt('/?goods=2025-07', bounded(<ProductsChart />))
  expect(await screen.findByText('No figures by group of products for July 2025 are here.')).toBeInTheDocument()
})

it('so does what the long view draws', async () => {
  const { user, address, history } = renderAt('/', bounded(<LongViewChart />))
  await user.click(await press('Each month'))
  expect(address()).toBe('?long=monthly')
  await screen.findByRole('figure', { name: /a month in October 2018/ })
  await user.click(await press('Twelve months together'))
  expect(address()).toBe('')
  expect(history).toEqual(['push', 'push'])
})
