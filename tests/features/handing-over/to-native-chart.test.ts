import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BarPlotModel, PlotPoint, PlotSeries, TimePlotModel } from '#src/charts/model.ts'
import { toTable } from '#src/charts/table/to-table.ts'
import { toChartXml } from '#src/features/handing-over/powerpoint/to-chart-xml.ts'
import type { NativeChart } from '#src/features/handing-over/powerpoint/native-chart.ts'
import { toNativeChart } from '#src/features/handing-over/powerpoint/to-native-chart.ts'
import { addMonths } from '#src/lib/period.ts'

const AXIS = { start: '2024-01', months: 36 }

function pointOf(month: number, value: number | null, isLater = false): PlotPoint {
  return {
    period: addMonths(AXIS.start, month),
    at: month + 0.5,
    span: 1,
    value,
    isDerived: false,
    isLater,
    known: '2025-06-09',
    sourceIds: ['a'],
    weakTier: null,
  }
}

function modelOf(series: readonly PlotSeries[]): TimePlotModel {
  return {
    kind: 'time',
    axis: AXIS,
    unit: 'usd-bn',
    series,
    domain: [0, 60],
    ticks: [0, 20, 40, 60],
    height: 200,
    lens: { at: 17.3, label: 'London' },
  }
}

/** Figures of a series by period, out of the workbook: both its parts, the known and the later. */
function figures(chart: NativeChart, name: string): [string, number][] {
  return chart.series
    .filter((series) => series.name === name || series.name === `${name}, later`)
    .flatMap(({ values }) => {
      const periods = chart.columns[chart.kind === 'dated' ? values - 1 : 1]?.cells ?? []
      return (chart.columns[values]?.cells ?? []).flatMap((value, row): [string, number][] =>
        typeof value === 'number' ? [[String(periods[row]), value]] : [],
      )
    })
    .toSorted()
}

function tableFigures(model: TimePlotModel, index: number): [string, number][] {
  return toTable(model)
    .rows.flatMap(({ head, cells }): [string, number][] => {
      const point = cells[index]
      return point?.value == null || point.isTableOnly ? [] : [[head, point.value]]
    })
    .toSorted()
}

const seriesOf = (shape: PlotSeries['shape'], points: readonly PlotPoint[], id = 'one'): PlotSeries => ({
  id,
  name: id,
  role: id === 'one' ? 'cn' : 'us',
  shape,
  points,
})

/** A workbook knows no minus zero. */
const anyValue = fc.double({ min: -50, max: 50, noNaN: true }).map((value) => (value === 0 ? 0 : value))

const anyPoints = fc.uniqueArray(fc.integer({ min: 0, max: 35 }), { minLength: 1, maxLength: 30 }).chain((months) =>
  fc
    .array(fc.option(anyValue, { freq: 4 }), {
      minLength: months.length,
      maxLength: months.length,
    })
    .map((values) =>
      months.toSorted((a, b) => a - b).map((month, index) => pointOf(month, values[index] ?? null, month > 17)),
    ),
)

describe('a native chart', () => {
  it.each(['line', 'column', 'dots'] as const)('holds the figures of the table, no more and no fewer: %s', (shape) => {
    fc.assert(
      fc.property(anyPoints, anyPoints, (first, second) => {
        const model = modelOf([seriesOf(shape, first), seriesOf('line', second, 'two')])
        const chart = toNativeChart(model)
        expect(figures(chart, 'one')).toEqual(tableFigures(model, 0))
        expect(figures(chart, 'two')).toEqual(tableFigures(model, 1))
      }),
      { numRuns: 60 },
    )
  })

  it('draws in its part what its workbook holds', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const chart = toNativeChart(modelOf([seriesOf('line', points)]))
        const xml = toChartXml(chart)
        const drawn = [...xml.matchAll(/<c:yVal>.*?<\/c:yVal>/g)]
          .slice(0, chart.series.length)
          .flatMap(([part]) => [...part.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => Number(value)))
        const held = chart.series.flatMap(({ values }) =>
          (chart.columns[values]?.cells ?? []).filter((cell) => typeof cell === 'number'),
        )
        expect(drawn).toEqual(held)
      }),
      { numRuns: 40 },
    )
  })

  it('leaves a line open where a month is missing, and blank where nothing was reported', () => {
    const chart = toNativeChart(modelOf([seriesOf('line', [pointOf(0, 1), pointOf(1, null), pointOf(5, 3)])]))
    expect(chart.columns[1]?.cells).toEqual(['January 2024', 'February 2024', 'Not found', 'June 2024'])
    expect(chart.columns[2]?.cells).toEqual([1, null, null, 3])
  })

  it('sets what came later apart as a series of its own', () => {
    const chart = toNativeChart(modelOf([seriesOf('line', [pointOf(16, 1), pointOf(18, 2, true)])]))
    expect(chart.series.map(({ name, isLater }) => [name, isLater])).toEqual([
      ['one', false],
      ['one, later', true],
    ])
  })

  it('holds a rate until the day of the next, and splits it at the day of the lens', () => {
    const chart = toNativeChart(
      modelOf([
        {
          ...seriesOf('step', [
            { ...pointOf(4, 10), at: 4, span: 0, period: '2024-05-01' },
            { ...pointOf(8, 30), at: 8, span: 0, period: '2024-09-01' },
          ]),
          holdsUntil: 20,
        },
      ]),
    )
    const [then, later] = chart.series
    expect(chart.columns[then?.values ?? 0]?.cells).toEqual([10, 10, 30, 30])
    expect(chart.columns[later?.values ?? 0]?.cells).toEqual([30, 30])
    const days = chart.columns[then?.places ?? 0]?.cells
    expect(days?.slice(0, 2)).toEqual([45413, 45536])
  })

  it('keeps bars in their order, hollow where they came later', () => {
    const point = pointOf(0, 5)
    const rows: BarPlotModel['rows'] = [
      { id: 'a', name: 'Africa', role: 'third', point, isMarked: false },
      { id: 'b', name: 'India <b>', role: 'third', point: { ...point, value: null, isLater: true }, isMarked: false },
    ]
    const chart = toNativeChart({ kind: 'bars', unit: 'percent', rows, domain: [0, 10], rowHeight: 20 })
    expect(chart.columns.map(({ cells }) => cells)).toEqual([
      ['Africa', 'India <b>'],
      [5, null],
    ])
    expect(chart.series[0]?.isHollow).toEqual([false, true])
    expect(toChartXml(chart)).toContain('India &lt;b&gt;')
  })
})

it('counts the marks of its axis from the first of them, but cuts no value off', () => {
  const line = (value: number) => seriesOf('line', [pointOf(16, value)])
  const model = modelOf([line(30)])
  expect(toNativeChart({ ...model, domain: [-5, 60] }).domain).toEqual([0, 60])
  expect(toNativeChart({ ...modelOf([line(-3)]), domain: [-5, 60] }).domain).toEqual([-5, 60])
  expect(toNativeChart({ ...model, domain: [20, 60] }).domain).toEqual([20, 60])
})
