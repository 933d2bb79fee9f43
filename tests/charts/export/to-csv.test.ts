import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { CSV_COLUMNS, toChartCsv } from '#src/charts/export/to-csv.ts'
import type { PlotModel } from '#src/charts/model.ts'
import { MEASURES } from '#src/filters/view.ts'
import { pointOf, seriesOf } from '#tests/charts/points.ts'
import { declineOf, partnersOf } from '#tests/features/exports/data-of.ts'
import { rounds } from '#tests/dataset/read.ts'

const WORDS = {
  title: 'Exports fell 12.7%',
  subtitle: '$bn a month',
  filters: 'Seen from London, 9 June 2025',
  source: 'China Customs',
  data: 'Data of 23 November 2026',
  address: 'https://example.org/?country=CN,JP',
}

const read = (model: PlotModel) => {
  const text = toChartCsv(model, WORDS)
  const { data, errors } = Papa.parse<Record<(typeof CSV_COLUMNS)[number], string>>(text, {
    comments: '#',
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

const pointsIn = (model: PlotModel) =>
  model.kind === 'bars'
    ? model.rows.map(({ id, point }) => ({ id, point }))
    : model.series.flatMap(({ id, points }) => points.map((point) => ({ id, point })))

describe('a chart as CSV', () => {
  const model: PlotModel = {
    ...declineOf('london', 'level').model,
    unit: 'usd-bn',
    series: [
      seriesOf('line', [
        pointOf('2025-04', 33.024),
        pointOf('2025-05', -0.04, { isDerived: true, isLater: true, weakTier: 'C', note: '=HYPERLINK("x"), told' }),
        pointOf('2025-06', null),
        pointOf('2025-07', null, { low: 7, high: 9 }),
        pointOf('2025-08', 5, { qualifier: 'more than' }),
      ]),
    ],
  }

  test('begins with its words', () => {
    expect(toChartCsv(model, WORDS).split('\r\n').slice(0, 7)).toEqual([
      '# Exports fell 12.7%',
      '# $bn a month',
      '# Seen from London, 9 June 2025',
      '# China Customs',
      '# Truce Tracker. Data of 23 November 2026. Figures as published, derived ones to eight digits; wording under the MIT licence.',
      '# https://example.org/?country=CN,JP',
      CSV_COLUMNS.join(','),
    ])
  })

  test('has a row for every datum, gaps as empty values', () => {
    const whole = { low: '', high: '', qualifier: '' }
    const common = { series_id: 'a', series: 'A', unit: '$bn', known: '2025-01-01', source_ids: 'a-source', ...whole }
    const plain = { later: 'no', weak_tier: '', note: '' }
    expect(read(model)).toEqual([
      { ...common, ...plain, period: '2025-04', value: '33.024', status: 'reported' },
      {
        ...common,
        period: '2025-05',
        value: '-0.04',
        status: 'derived',
        later: 'yes',
        weak_tier: 'C',
        note: '\'=HYPERLINK("x"), told',
      },
      { ...common, ...plain, period: '2025-06', value: '', status: 'not found' },
      { ...common, ...plain, period: '2025-07', value: '', low: '7', high: '9', status: 'reported' },
      { ...common, ...plain, period: '2025-08', value: '5', qualifier: 'more than', status: 'reported' },
    ])
  })

  test('holds exactly the values of the chart, for any round, measure and month', () => {
    const anyModel = fc
      .record({
        round: fc.constantFrom(...rounds.map(({ id }) => id)),
        hindsight: fc.boolean(),
        chart: fc.constantFrom(...MEASURES, 'partners' as const),
      })
      .map(({ round, hindsight, chart }) =>
        chart === 'partners' ? partnersOf(round, { hindsight }).model : declineOf(round, chart, hindsight).model,
      )
    fc.assert(
      fc.property(anyModel, (model) => {
        expect(
          read(model).map(({ series_id, period, value, source_ids }) => [
            series_id,
            period,
            value === '' ? null : Number(value),
            source_ids,
          ]),
        ).toEqual(pointsIn(model).map(({ id, point }) => [id, point.period, point.value, point.sourceIds.join(' ')]))
      }),
      { numRuns: 40 },
    )
  })
})
