import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ChartTable } from '#src/charts/chart-table.tsx'
import type { PlotModel } from '#src/charts/model.ts'
import { Plot } from '#src/charts/plot.tsx'
import { PAGE_AXIS } from '#src/lib/time-axis.ts'
import { pointOf, seriesOf } from './points.ts'

const time: PlotModel = {
  kind: 'time',
  axis: PAGE_AXIS,
  unit: 'usd-bn',
  domain: [0, 50],
  ticks: [0, 25, 50],
  height: 200,
  labelRows: 1,
  lens: { at: 17.3, label: 'London' },
  series: [
    seriesOf(
      'line',
      [
        pointOf('2025-04', 33.02395),
        pointOf('2025-05', 28.81929, { isDerived: true, weakTier: 'C' }),
        pointOf('2025-06', 38.16968, { isLater: true, known: '2025-07-14' }),
      ],
      { id: 'china', name: 'China Customs' },
    ),
    seriesOf('line', [pointOf('2025-04', 25.3324), pointOf('2025-05', null)], {
      id: 'us',
      name: 'US Census',
      role: 'us',
    }),
  ],
}

const bars: PlotModel = {
  kind: 'bars',
  unit: 'percent',
  domain: [-50, 50],
  rowHeight: 32,
  rows: [
    { id: 'AFR', name: 'Africa', role: 'third', isMarked: false, point: pointOf('2025-05', 33.3) },
    { id: 'US', name: 'United States', role: 'us', isMarked: true, point: pointOf('2025-05', -34.52) },
  ],
}

const cells = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent.trim()))

describe('the table of a chart', () => {
  it('has a row a period, the latest first, and a column a series with its unit', () => {
    render(<ChartTable model={time} caption="China’s exports fell" />)
    expect(screen.getByRole('table', { name: 'China’s exports fell' })).toBeInTheDocument()
    expect(cells()).toEqual([
      ['Period', 'China Customs, $bn', 'US Census, $bn'],
      ['June 2025', '38.2', 'not found'],
      ['May 2025', '28.8 derived C', 'not found'],
      ['April 2025', '33.0', '25.3'],
    ])
  })

  it('dates each figure and says where it is from', () => {
    render(<ChartTable model={time} caption="c" />)
    const cell = screen.getByRole('cell', { name: '38.2' })
    expect(cell).toHaveAttribute('data-known', '2025-07-14')
    expect(cell).toHaveAttribute('data-source', 'a-source')
  })

  it('can be reached by key where it is seen, and takes no stop where it is only heard', () => {
    const { rerender } = render(<ChartTable model={time} caption="c" />)
    expect(screen.getByRole('group', { name: 'Table: c' })).toHaveAttribute('tabindex', '0')
    rerender(<ChartTable model={time} caption="c" isHidden />)
    expect(screen.queryByRole('group')).not.toBeInTheDocument()
    expect(screen.getByRole('table', { name: 'c' })).toBeInTheDocument()
  })

  it('of bars has a row a partner, in the order of the bars', () => {
    render(<ChartTable model={bars} caption="c" />)
    expect(cells()).toEqual([
      ['Partner', '%'],
      ['Africa', '33.3'],
      ['United States', '\u221234.5'],
    ])
  })
})

describe('the drawing', () => {
  it('draws lines of both parts, the line of the lens, ticks and years, and is silent', async () => {
    const { container } = render(<Plot model={time} />)
    expect(await screen.findByText('$50bn')).toBeInTheDocument()
    for (const year of ['2024', '2025', '2026', 'London']) expect(screen.getByText(year)).toBeInTheDocument()
    expect(container.querySelector('svg.recharts-surface')).toHaveAttribute('aria-hidden', 'true')
    expect(container.querySelectorAll('.recharts-line path').length).toBeGreaterThanOrEqual(3)
    // Drawn hollow: derived. And the last value known of each line.
    expect(container.querySelectorAll('circle.f-paper').length).toBe(1)
    expect(screen.queryByRole('application')).not.toBeInTheDocument()
  })

  it('writes name and value beside each bar, hollow where it came later', async () => {
    const later: PlotModel = {
      ...bars,
      rows: bars.rows.map((row) => ({ ...row, point: { ...row.point, isLater: row.id === 'AFR' } })),
    }
    const { container } = render(<Plot model={later} />)
    expect(await screen.findByText('+33.3%')).toBeInTheDocument()
    expect(screen.getByText('\u221234.5%')).toBeInTheDocument()
    expect(screen.getByText('United States')).toBeInTheDocument()
    expect(container.querySelectorAll('rect.f-paper.s-third').length).toBe(1)
    expect(container.querySelectorAll('rect.f-us').length).toBe(1)
  })

  it('draws years, with the unit on the highest line', async () => {
    render(
      <Plot
        model={{
          kind: 'years',
          unit: 'tonnes',
          from: 2018,
          to: 2024,
          domain: [0, 100],
          ticks: [0, 50, 100],
          height: 160,
          series: [seriesOf('line', [pointOf('2023', 40, { at: 2023 }), pointOf('2024', 60, { at: 2024 })])],
        }}
      />,
    )
    expect(await screen.findByText('100 t')).toBeInTheDocument()
    for (const year of ['2018', '2021', '2024']) expect(screen.getAllByText(year).length).toBeGreaterThan(0)
  })
})
