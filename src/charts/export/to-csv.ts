import { formatGap, UNIT_WORDS } from '#src/charts/format-value.ts'
import type { PlotModel, PlotPoint } from '#src/charts/model.ts'
import { nameOfBar } from '#src/charts/table/to-table.ts'
import { toCsv, type CsvCell } from '#src/lib/csv.ts'
import type { ChartWords } from './chart-words.ts'

/** The columns of a downloaded chart: one datum a row, since that reads the same for one series and for ten. */
export const CSV_COLUMNS = [
  'series_id',
  'series',
  'unit',
  'period',
  'value',
  'low',
  'high',
  'qualifier',
  'status',
  'known',
  'later',
  'weak_tier',
  'source_ids',
  'note',
] as const

/** A chart as CSV: its words as comment lines, then every datum of its table, unrounded. */
export function toChartCsv(model: PlotModel, words: ChartWords): string {
  return toCsv(
    [
      words.title,
      words.subtitle,
      words.filters,
      words.source,
      `Truce Tracker. ${words.data}. Figures as published, derived ones to eight digits; wording under the MIT licence.`,
      words.address,
    ],
    CSV_COLUMNS,
    toRecords(model),
  )
}

function toRecords(model: PlotModel): CsvCell[][] {
  if (model.kind === 'bars') {
    return model.rows.map((row) => [row.id, nameOfBar(row), UNIT_WORDS[model.unit], ...toCells(row.point)])
  }
  return model.series.flatMap(({ id, name, points, unit = model.unit }) =>
    points.map((point) => [id, name, UNIT_WORDS[unit], ...toCells(point)]),
  )
}

/** In the order of the columns after the unit. A month without a figure has an empty value, a range its two ends. */
function toCells(point: PlotPoint): CsvCell[] {
  const isFound = point.value !== null || point.low !== undefined
  return [
    point.period,
    point.value,
    point.low ?? null,
    point.high ?? null,
    point.qualifier ?? null,
    !isFound ? formatGap(point) : point.isAhead ? 'announced' : point.isDerived ? 'derived' : 'reported',
    point.known,
    point.isLater ? 'yes' : 'no',
    point.weakTier,
    point.sourceIds.join(' '),
    point.note ?? null,
  ]
}
