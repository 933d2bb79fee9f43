import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { toChartCsv } from '#src/charts/export/to-csv.ts'
import { toStops } from '#src/charts/inspect/stops.ts'
import type { PlotModel } from '#src/charts/model.ts'
import { toRows } from '#src/charts/to-rows.ts'
import { toTable } from '#src/charts/table/to-table.ts'
import { CHART_IDS, type ChartId } from '#src/filters/view.ts'
import { declineFigures } from './decline-headline.ts'
import { anyChartView, CHARTS, type AnyChart, type ChartView } from './every-chart.ts'
import { citedIn, unaccounted, type FileRow } from './headline.ts'

/** The decline has the most to turn, the long view the most to work out: 800 sums of twelve months each time. */
const RUNS: Partial<Record<ChartId, number>> = { decline: 50, 'long-view': 4 }
const WORDS = { title: '', subtitle: '', filters: '', source: '', data: '', address: '' }

/** A chart as somebody gets it who opens the downloaded file. */
function readFile(model: PlotModel): FileRow[] {
  const { data, errors } = Papa.parse<Record<string, string>>(toChartCsv(model, WORDS), {
    comments: '#',
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

/** The products' sentence tells value and change; each is shown, and handed over, at its own turn of the switch. */
function otherRows(id: ChartId, view: ChartView): FileRow[] {
  const other =
    id === 'products' && CHARTS.products({ ...view, shipped: view.shipped === 'value' ? 'change' : 'value' })
  return other ? readFile(other.model) : []
}

/** What the sentence tells, and what its file says it must. */
function sentenceOf(id: ChartId, view: ChartView, { finding, model }: AnyChart): Record<'told' | 'expected', string[]> {
  const rows = readFile(model)
  const told = citedIn(finding).map(({ text }) => text)
  if (id === 'decline' && model.kind === 'time') {
    const whole = CHARTS.decline({ ...view, from: null, to: null })?.model
    return { told, expected: declineFigures(view, { rows, whole: whole ? readFile(whole) : [], model }) }
  }
  if (id === 'two-offices') {
    const gaps = rows.filter((row) => row['series_id'] === 'two-offices-gap' && row['later'] === 'no').slice(-12)
    const mean = gaps.reduce((sum, row) => sum + Number(row['value']), 0) / gaps.length
    return { told, expected: [`$${Math.abs(mean).toFixed(1)}bn`] }
  }
  return { told: unaccounted(finding, [...rows, ...otherRows(id, view)]), expected: [] }
}

const pointsOf = (model: PlotModel) =>
  model.kind === 'bars'
    ? model.rows.map(({ id, point }) => ({ id, point }))
    : model.series.flatMap(({ id, points }) => points.map((point) => ({ id, point })))

/** What of a model reaches the drawing: values of lines, steps and columns, or of bars. */
function drawnValues(model: PlotModel): (number | null)[] {
  if (model.kind === 'bars') return model.rows.map(({ point }) => point.value)
  return model.series
    .filter(({ shape }) => shape === 'line' || shape === 'column')
    .flatMap((series) => toRows(series, null).flatMap(({ known, later }) => known ?? later ?? []))
}

const sorted = (values: readonly (number | null)[]) =>
  values.filter((value) => value !== null).toSorted((a, b) => a - b)

describe.each(CHART_IDS)('%s, in any view', (id) => {
  test('draws, lists, speaks and hands over the same figures', () => {
    fc.assert(
      fc.property(anyChartView, (view) => {
        const chart = CHARTS[id](view)
        if (chart === null) return
        const { model } = chart
        const points = pointsOf(model)
        // The file, row for row.
        const file = readFile(model)
        expect(
          file.map((row) => [row['series_id'], row['period'], row['value'], row['low'], row['high'], row['known']]),
        ).toEqual(
          points.map(({ id: of, point: { period, value, low, high, known } }) => [
            of,
            period,
            ...[value, low, high].map((one) => (one == null ? '' : String(one))),
            known,
          ]),
        )
        // The table, cell for cell.
        const cells = toTable(model).rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined))
        expect(cells).toHaveLength(points.length)
        expect(new Set(cells)).toEqual(new Set(points.map(({ point }) => point)))
        // The drawing, value for value, and what keys and pointer stand on.
        const visible = points.filter(({ point }) => !point.isTableOnly)
        const shapes = new Map(model.kind === 'bars' ? [] : model.series.map((one) => [one.id, one.shape]))
        const plain = visible.filter(({ id: of }) => !['step', 'dots'].includes(shapes.get(of) ?? ''))
        expect(sorted(drawnValues(model))).toEqual(sorted(plain.map(({ point }) => point.value)))
        const stood = toStops(model).tracks.flatMap(({ stops }) => stops.map(({ point }) => point))
        expect(new Set(stood)).toEqual(new Set(visible.map(({ point }) => point)))
        expect(stood).toHaveLength(visible.length)
      }),
      { numRuns: RUNS[id] ?? 10 },
    )
  })

  test('says in its sentence what is in its file', () => {
    fc.assert(
      fc.property(anyChartView, (view) => {
        const chart = CHARTS[id](view)
        if (chart === null) return
        const { told, expected } = sentenceOf(id, view, chart)
        expect(told).toEqual(expected)
      }),
      { numRuns: RUNS[id] ?? 10 },
    )
  })
})
