import { formatValue } from '#src/charts/format-value.ts'
import type { TimePlotModel } from '#src/charts/model.ts'
import { comparedMonths } from '#src/filters/view.ts'
import { formatPercent, formatUsdBn } from '#src/lib/words/format-figure.ts'
import { addMonths, isMonth, yearBefore } from '#src/lib/period.ts'
import { observationsBy } from '#tests/dataset/by-tier.ts'
import type { ChartView } from './every-chart.ts'
import type { FileRow } from './headline.ts'

const CHINA = 'gacc-exports-to-us'
const TOTAL = 'gacc-total-exports'

interface Known {
  readonly period: string
  readonly value: number
}

/**
 * The figures that the sentence over the decline must hold, in their order, worked out anew from the rows of its file.
 * `whole` is the file of the same view without its range: what a month is compared with may lie before the range.
 */
export function declineFigures(
  { measure, compare, tiers }: ChartView,
  { rows, whole, model }: { rows: readonly FileRow[]; whole: readonly FileRow[]; model: TimePlotModel },
): string[] {
  const compared = compare === null ? null : comparison(rows, model, comparedMonths(compare) === null)
  if (compared !== null) return compared.map((value) => formatValue(value, model.unit, isChange(measure)))
  const known = knownIn(rows, model, model.series[0]?.id ?? '')
  const all = new Map(knownIn(whole, model, model.series[0]?.id ?? '').map(({ period, value }) => [period, value]))
  const last = known.at(-1)
  if (last === undefined) return []
  const both = twoMonths(last.period, known)
  switch (measure) {
    case 'level': {
      if (both) return [formatUsdBn(both[0].value + both[1].value)]
      const before = all.get(addMonths(last.period, -1))
      return [...(before === undefined ? [] : [before]), last.value].map((value) => formatUsdBn(value))
    }
    case 'index':
      return (both ?? [last]).map(({ value }) => value.toFixed(1))
    case 'mom':
    case 'yoy':
      return [formatPercent(Math.abs(last.value))]
    case 'share': {
      const year = last.period.slice(0, 4)
      if (both)
        return [year, ...(year > '2024' ? [String(Number(year) - 1)] : [])].flatMap((one) => twoMonthShare(one, tiers))
      const before = all.get(yearBefore(last.period))
      return [last.value, ...(before === undefined ? [] : [before])].map((value) => formatPercent(value))
    }
  }
}

const isChange = (measure: ChartView['measure']) => measure === 'mom' || measure === 'yoy'

/** The averages of the months that both have; of the year before the last of them. Null where there are none. */
function comparison(rows: readonly FileRow[], model: TimePlotModel, isPriorYear: boolean): [number, number] | null {
  const other = model.series.find(({ id }) => id.endsWith(':compared'))?.id
  if (other === undefined) return null
  const now = new Map(knownIn(rows, model, other.replace(':compared', '')).map(({ period, value }) => [period, value]))
  const pairs = knownIn(rows, model, other).flatMap(({ period, value }) => {
    const mine = now.get(period)
    return mine === undefined ? [] : [[mine, value] as const]
  })
  const told = isPriorYear ? pairs.slice(-1) : pairs
  if (told.length === 0) return null
  const mean = (side: 0 | 1) => told.reduce((sum, pair) => sum + pair[side], 0) / told.length
  return [mean(0), mean(1)]
}

/** Rows of a series known on the day, those for the table alone left out; in the order of their months. */
function knownIn(rows: readonly FileRow[], model: TimePlotModel, seriesId: string): Known[] {
  const points = model.series.find(({ id }) => id === seriesId)?.points ?? []
  const listed = new Set(points.filter(({ isTableOnly }) => isTableOnly).map(({ period }) => period))
  return rows
    .filter((row) => row['series_id'] === seriesId && row['later'] === 'no' && row['value'] !== '')
    .map((row) => ({ period: row['period'] ?? '', value: Number(row['value']) }))
    .filter(({ period }) => !listed.has(period))
}

/** January and February, where the last month known is one of them and both are known: they are read together. */
function twoMonths(period: string, known: readonly Known[]): [Known, Known] | null {
  if (!isMonth(period) || !/-0[12]$/.test(period)) return null
  const [january, february] = ['01', '02'].map((month) =>
    known.find((one) => one.period === `${period.slice(0, 4)}-${month}`),
  )
  return january && february ? [january, february] : null
}

/**
 * The total of all partners is in no file of a chart, so the two months together come from the published data. None
 * where one of the four is hidden with its tier.
 */
function twoMonthShare(year: string, tiers: ChartView['tiers']): string[] {
  const valuesOf = (id: string) =>
    ['01', '02'].map((month) => observationsBy(tiers, id).find(({ period }) => period === `${year}-${month}`)?.value)
  const sum = (id: string) => valuesOf(id).reduce<number>((total, value) => total + (value ?? NaN), 0)
  const share = (sum(CHINA) / sum(TOTAL)) * 100
  return Number.isNaN(share) ? [] : [formatPercent(share)]
}
