import fc from 'fast-check'
import type { BarPlotModel, PlotEvent, PlotPoint, PlotSeries, TimePlotModel, YearPlotModel } from '#src/charts/model.ts'
import { PAGE_AXIS } from '#src/lib/time-axis.ts'
import { pointOf, seriesOf } from '#tests/charts/points.ts'

export const eventOf = (id: string, at: number, title = `Event ${id}`): PlotEvent => ({
  id,
  at,
  side: 'US',
  title,
  date: '1 May 2025',
  day: '2025-05-01',
  sourceIds: ['a-source'],
  isLater: false,
})

export function timeModel(series: readonly PlotSeries[], rest: Partial<TimePlotModel> = {}): TimePlotModel {
  return {
    kind: 'time',
    axis: PAGE_AXIS,
    unit: 'usd-bn',
    series,
    domain: [0, 60],
    ticks: [0, 20, 40, 60],
    height: 416,
    lens: null,
    ...rest,
  }
}

export function yearModel(series: readonly PlotSeries[]): YearPlotModel {
  return {
    kind: 'years',
    unit: 'count',
    series,
    from: 2019,
    to: 2025,
    domain: [0, 100],
    ticks: [0, 50, 100],
    height: 240,
  }
}

export function barModel(values: readonly (number | null)[]): BarPlotModel {
  return {
    kind: 'bars',
    unit: 'percent',
    domain: [-60, 60],
    rowHeight: 32,
    rows: values.map((value, index) => ({
      id: `row-${index}`,
      name: `Row ${index}`,
      role: 'third',
      point: pointOf('2025-05', value),
      isMarked: false,
    })),
  }
}

const month = (index: number) => `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
const anyValue = fc.option(fc.double({ min: -60, max: 60, noNaN: true }), { freq: 6 })
const anyPoint = fc
  .record({
    index: fc.integer({ min: 0, max: 35 }),
    value: anyValue,
    isTableOnly: fc.boolean(),
    isDerived: fc.boolean(),
  })
  .map(({ index, value, ...rest }): PlotPoint => pointOf(month(index), value, rest))
const anyPoints = fc.uniqueArray(anyPoint, { maxLength: 36, selector: ({ period }) => period })

/** Any drawing: several series over time, or rows of bars. */
export const anyModel = fc.oneof(
  fc
    .record({
      series: fc.array(fc.record({ shape: fc.constantFrom('line', 'step', 'column'), points: anyPoints }), {
        maxLength: 4,
      }),
      events: fc.array(fc.double({ min: -2, max: 38, noNaN: true }), { maxLength: 12 }),
    })
    .map(({ series, events }) =>
      timeModel(
        series.map(({ shape, points }, index) => seriesOf(shape, points, { id: `s${index}` })),
        { events: events.map((at, index) => eventOf(`e${index}`, at)) },
      ),
    ),
  fc.array(anyValue, { maxLength: 14 }).map(barModel),
)
