import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ChartTable } from '#src/charts/table/chart-table.tsx'
import { declineOf, partnersOf } from '#tests/features/exports/data-of.ts'

const decline = declineOf('london', 'level').model
const firstRow = () => within(screen.getByRole('table')).getAllByRole('rowheader')[0]?.textContent
const orderOf = (name: string) => screen.getByRole('columnheader', { name }).getAttribute('aria-sort')

describe('the table of a chart', () => {
  it('begins with the latest period and says so', () => {
    render(<ChartTable model={decline} caption="Exports fell" />)
    expect(screen.getByRole('table', { name: 'Exports fell' })).toBeInTheDocument()
    expect(firstRow()).toBe('August 2026')
    expect(orderOf('Period')).toBe('descending')
    expect(orderOf('China Customs: exports, $bn')).toBe('none')
  })

  it('turns round at a second press', async () => {
    render(<ChartTable model={decline} caption="Exports fell" />)
    await userEvent.click(screen.getByRole('button', { name: 'Period' }))
    expect(firstRow()).toBe('January 2024')
    expect(orderOf('Period')).toBe('ascending')
  })

  it('is sorted by a column, the highest first, then the lowest', async () => {
    render(<ChartTable model={decline} caption="Exports fell" />)
    const name = 'China Customs: exports, $bn'
    await userEvent.click(screen.getByRole('button', { name }))
    expect(firstRow()).toBe('December 2024')
    expect(orderOf(name)).toBe('descending')
    expect(orderOf('Period')).toBe('none')
    await userEvent.click(screen.getByRole('button', { name }))
    expect(firstRow()).toBe('February 2025')
  })

  it('leaves bars as drawn until asked, names from A', async () => {
    const { model } = partnersOf('london')
    render(<ChartTable model={model} caption="Partners" />)
    expect(firstRow()).toBe(model.rows[0]?.name)
    await userEvent.click(screen.getByRole('button', { name: 'Partner' }))
    expect(orderOf('Partner')).toBe('ascending')
    expect(firstRow()).toBe('Africa')
  })

  it('has nothing to press where it is only heard', () => {
    render(<ChartTable model={decline} caption="Exports fell" isHidden />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByRole('table')).toBeInTheDocument()
  })
})
