import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeWords } from '#src/charts/labels/arrange-words.ts'
import type { PlotLabel, PlotSeries, TimePlotModel } from '#src/charts/model.ts'
import { addMonths } from '#src/lib/period.ts'
import { eventOf, timeModel } from '#tests/charts/inspect/models.ts'
import { overlapsOf } from '../overlaps.ts'
import { pointOf, seriesOf } from '../points.ts'

const monthsFrom = (values: readonly (number | null)[], rest = {}) =>
  values.map((value, index) => pointOf(addMonths('2024-01', index), value, rest))

const labelAt = (series: PlotSeries, index: number, rest: Partial<PlotLabel> = {}): PlotLabel => {
  const point = series.points[index]
  return { at: point?.at ?? 0, value: point?.value ?? 0, text: '−34.5%', side: 'below', role: 'cn', ...rest }
}

describe('a label', () => {
  const line = seriesOf('line', monthsFrom([10, 30, 10, 30, 10]))

  it('stands on the side asked for where that is free', () => {
    const model = timeModel([line], { labels: [labelAt(line, 1, { side: 'above' })] })
    const [label] = arrangeWords(model, 736).labels
    expect(label).toMatchObject({ text: '−34.5%', leader: null })
    expect(label?.y).toBeLessThan(arrangeWords({ ...model, labels: [labelAt(line, 0)] }, 736).labels[0]?.y ?? 0)
  })

  it('gives way to columns beside it, and to events on the axis', () => {
    const columns = seriesOf('column', monthsFrom([-20, -22, -38, -22]))
    const model = timeModel([columns], {
      domain: [-40, 10],
      ticks: [-40, -20, 0, 10],
      labels: [labelAt(columns, 2)],
      events: [eventOf('a', 2), eventOf('b', 2.4), eventOf('c', 3)],
    })
    expect(arrangeWords(model, 736).labels).toHaveLength(1)
    expect(overlapsOf(model, 736)).toEqual([])
  })

  it('has a leader where it had to go far from its figure', () => {
    const crowd = [0, 1, 2, 3, 4, 5, 6].map((shift) =>
      seriesOf('line', monthsFrom([18 + shift * 2, 18 + shift * 2, 18 + shift * 2, 18 + shift * 2]), {
        id: `s${shift}`,
      }),
    )
    const middle = crowd[3] ?? line
    const [label] = arrangeWords(timeModel(crowd, { labels: [labelAt(middle, 1)] }), 300).labels
    expect(label?.leader).not.toBeNull()
  })

  it('that may be left out is, in a narrow drawing', () => {
    const model = timeModel([line], { labels: [labelAt(line, 1, { isOptional: true })] })
    expect(arrangeWords(model, 736).labels).toHaveLength(1)
    expect(arrangeWords(model, 320).labels).toHaveLength(0)
  })
})

const values = fc.array(fc.option(fc.integer({ min: -40, max: 50 }), { freq: 6 }), { minLength: 0, maxLength: 34 })
const shapes = fc.constantFrom('line' as const, 'column' as const, 'step' as const, 'dots' as const)
const sides = fc.constantFrom<PlotLabel['side'][]>('left', 'right', 'above', 'below', 'above-right', 'below-right')
const labels = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 36, noNaN: true }),
    value: fc.integer({ min: -40, max: 50 }),
    text: fc.constantFrom('10%', '5 774 in September', 'China Customs: exports', '42.5 Aug'),
    side: sides,
    role: fc.constantFrom('us' as const, 'cn' as const),
    hasDot: fc.boolean(),
    weakTier: fc.constantFrom(null, 'C' as const, 'D' as const),
  }),
  { maxLength: 8 },
)
const events = fc.array(fc.double({ min: 0, max: 36, noNaN: true }), { maxLength: 30 })

const models = fc
  .record({
    series: fc.array(fc.tuple(shapes, values), { maxLength: 3 }),
    labels,
    events,
    height: fc.integer({ min: 120, max: 500 }),
    lensAt: fc.double({ min: -3, max: 40, noNaN: true }),
    labelRows: fc.integer({ min: 0, max: 3 }),
    readout: fc.boolean(),
  })
  .map(({ series, events: marks, lensAt, readout, ...rest }): TimePlotModel => ({
    ...timeModel(
      series.map(([shape, all], index) => seriesOf(shape, monthsFrom(all), { id: `s${index}` })),
      {
        ...rest,
        domain: [-40, 50],
        ticks: [-40, -20, 0, 20, 40],
        lens: { at: lensAt, label: 'Kuala Lumpur' },
        events: marks.map((at, index) => ({
          ...eventOf(`e${index}`, at),
          label: { date: '1 May', text: 'Truce extended', priority: index },
        })),
        ...(readout
          ? {
              readout: {
                at: 20,
                value: 40,
                role: 'cn',
                title: 'May 2025',
                figure: '$28.8bn',
                rows: [['April', '33.0', '−12.7%']],
              },
            }
          : {}),
      },
    ),
  }))

describe('the words of a drawing', () => {
  it('never stand on one another, nor on a line, a column, a mark or the line of the round, at any width', () => {
    fc.assert(
      fc.property(models, fc.integer({ min: 120, max: 1900 }), (model, width) => {
        expect(overlapsOf(model, width)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
