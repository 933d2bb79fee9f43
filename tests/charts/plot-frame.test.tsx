import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DrawnPlot } from '#src/charts/drawn-plot.tsx'
import type { PlotModel } from '#src/charts/model.ts'
import { plotFrame } from '#src/charts/plot-frame.ts'
import { barModel, eventOf, timeModel, yearModel } from '#tests/charts/inspect/models.ts'
import { pointOf, seriesOf } from '#tests/charts/points.ts'

const WIDTH = 640

/** Where the drawing puts the dots of its points, px. */
function dotsOf(model: PlotModel): [number, number][] {
  const { container } = render(<DrawnPlot model={model} width={WIDTH} />)
  return [...container.querySelectorAll('circle')].map((dot) => [
    Number(dot.getAttribute('cx')),
    Number(dot.getAttribute('cy')),
  ])
}

const expectSame = (drawn: [number, number][], expected: [number, number][]) => {
  expect(drawn).toHaveLength(expected.length)
  for (const [index, [x, y]] of expected.entries()) {
    expect(drawn[index]?.[0]).toBeCloseTo(x, 3)
    expect(drawn[index]?.[1]).toBeCloseTo(y, 3)
  }
}

describe('the frame worked out beside the drawing', () => {
  // Derived points wear a dot each.
  const derived = (period: string, value: number) => pointOf(period, value, { isDerived: true })

  it.each([
    ['with rows of labels', { labelRows: 3, domain: [0, 60] as const }],
    ['without them', { domain: [0, 60] as const }],
    ['around zero', { domain: [-40, 20] as const, ticks: [-40, 0, 20] }],
  ])('is that of a drawing over time %s', (_, rest) => {
    const points = [derived('2024-01', 3), derived('2025-05', 18.5), derived('2026-12', 0)]
    const model = timeModel([seriesOf('line', points)], rest)
    const frame = plotFrame(model, WIDTH)
    expectSame(
      dotsOf(model),
      points.map(({ at, value }) => [frame.x(at), frame.y(value ?? 0)]),
    )
  })

  it('puts events where the drawing does', () => {
    const model = timeModel([], { events: [{ ...eventOf('a', 17.3), side: 'CN' }] })
    const frame = plotFrame(model, WIDTH)
    expectSame(dotsOf(model), [[frame.x(17.3), frame.bottom - 5]])
  })

  it('is that of a drawing by years', () => {
    const points = [derived('2019', 10), derived('2022', 55), derived('2025', 100)].map((point) => ({
      ...point,
      at: Number(point.period),
    }))
    const model = yearModel([seriesOf('line', points)])
    const frame = plotFrame(model, WIDTH)
    expectSame(
      dotsOf(model),
      points.map(({ at, value }) => [frame.x(at), frame.y(value ?? 0)]),
    )
  })

  it('is that of bars: from zero to the value, the row in the middle', () => {
    const model = barModel([30, -20, 5])
    const { container } = render(<DrawnPlot model={model} width={WIDTH} />)
    const frame = plotFrame(model, WIDTH)
    const drawn = [...container.querySelectorAll('.recharts-bar-rectangle rect')].map((bar) =>
      ['x', 'y', 'width', 'height'].map((name) => Number(bar.getAttribute(name))),
    )
    const expected = [30, -20, 5].map((value, row) => [
      Math.min(frame.x(0), frame.x(value)),
      frame.y(row + 0.5) - 6,
      Math.abs(frame.x(value) - frame.x(0)),
      12,
    ])
    // Recharts rounds the bands of bars: half a pixel is the same place.
    for (const [row, numbers] of expected.entries())
      for (const [index, number] of numbers.entries()) expect(drawn[row]?.[index]).toBeCloseTo(number, 0)
  })
})
