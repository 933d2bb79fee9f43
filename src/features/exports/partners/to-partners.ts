import type { BarPlotModel, BarRow, PlotPoint } from '#src/charts/model.ts'
import { isKnown, splitKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { yearOnYear } from '#src/data/series-math.ts'
import { weakestOnly, type Tiers } from '#src/data/tiers.ts'
import { citeObservation, isFormulaLater, refsOf } from '#src/evidence/citing/cite-observation.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { formatPercent, formatSignedPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { isMonth, isTwoMonth } from '#src/lib/period.ts'
import { roundWorkedOut } from '#src/lib/significant.ts'
import { PARTNERS } from './partners.ts'

export interface PartnersData {
  /** Change on a year earlier, %, by series id. */
  readonly changes: ReadonlyMap<string, readonly Observation[]>
  /** China's exports to all partners, $bn. */
  readonly totals: readonly Observation[]
}

interface PartnersOptions {
  readonly lens: Lens
  readonly sources: Tiers
  /** 'YYYY-MM' asked for, or null for the latest known then. */
  readonly month: string | null
  /** Codes a filter marks. */
  readonly marked: readonly string[]
}

export interface PartnersChart {
  readonly finding: Finding
  readonly subtitle: string
  readonly model: BarPlotModel
  readonly period: string | null
  /** Periods that may be asked for, the latest first. */
  readonly periods: readonly string[]
  /** Partners without a figure for the period: listed, never drawn as zero. */
  readonly missing: readonly string[]
}

const US = 'gacc-exports-to-us-yoy'

/** China's exports by partner in one month, change on a year earlier. */
export function toPartners({ changes, totals }: PartnersData, options: PartnersOptions): PartnersChart {
  const { lens, sources, marked } = options
  const known = new Map<string, Observation[]>(
    PARTNERS.map(({ seriesId }) => [seriesId, toRows(changes.get(seriesId) ?? [], lens)]),
  )
  const rowsOf = (seriesId: string) => known.get(seriesId) ?? []
  const reporting = new Map<string, number>()
  for (const rows of known.values())
    for (const period of new Set(rows.map((row) => row.period))) reporting.set(period, (reporting.get(period) ?? 0) + 1)
  const usRows = rowsOf(US)
  const periods = usRows
    .map((row) => row.period)
    .filter((period) => (reporting.get(period) ?? 0) > 1)
    .toReversed()
  const latestThen =
    usRows.findLast((row) => isKnown(row.released, lens) && periods.includes(row.period))?.period ?? null
  const asked = options.month === null ? undefined : periods.find((period) => covers(period, options.month ?? ''))
  const period = asked ?? latestThen
  const reported = PARTNERS.flatMap((partner) => {
    const row = rowsOf(partner.seriesId).find((one) => one.period === period)
    return row === undefined ? [] : [{ ...partner, row }]
  })
  const total = period === null ? null : yearOnYear(totals, period)
  const bars: BarRow[] = reported.map(({ code, name, seriesId, row }) => ({
    id: code,
    name,
    role: code === 'US' ? 'us' : 'third',
    isMarked: marked.includes(code),
    point: { ...toPoint(row, lens, sources), refs: refsOf(seriesId, row.period) },
  }))
  if (total && period !== null && (lens.hindsight || isKnown(total.known, lens))) {
    bars.push({
      id: 'all',
      name: 'All partners',
      role: 'ink',
      isMarked: false,
      point: {
        period,
        at: 0,
        span: 1,
        value: roundWorkedOut(total.value),
        isDerived: true,
        isLater: !isKnown(total.known, lens),
        known: total.known,
        sourceIds: total.sourceIds,
        weakTier: weakestOnly(total.sourceIds, sources),
        formula: `${total.formula} = ${formatSignedPercent(total.value, 2)}`,
      },
    })
  }
  const sorted = bars.toSorted((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))
  return {
    period,
    periods,
    missing: PARTNERS.filter(({ code }) => !reported.some((one) => one.code === code)).map(({ name }) => name),
    finding: toFinding(spokenOf(reported, lens), period),
    subtitle: `China’s exports${period === null ? '' : ` in ${formatPeriod(period)}`}, % on a year earlier, in $ terms, customs basis`,
    model: { kind: 'bars', unit: 'percent', rows: sorted, rowHeight: 32, domain: toDomain(sorted) },
  }
}

function toRows(rows: readonly Observation[], lens: Lens): Observation[] {
  const { then, later } = splitKnown(rows, lens, (row) => row.released)
  return [...then, ...later].filter((row) => row.value !== null && !row.tableOnly)
}

function covers(period: string, month: string): boolean {
  return (
    period === month ||
    (isTwoMonth(period) && isMonth(month) && [`${period.slice(0, 4)}-01`, `${period.slice(0, 4)}-02`].includes(month))
  )
}

function toPoint(row: Observation, lens: Lens, sources: Tiers): PlotPoint {
  return {
    period: row.period,
    at: 0,
    span: 1,
    value: row.value,
    isDerived: row.status === 'derived',
    isLater: !isKnown(row.released, lens),
    known: row.released,
    sourceIds: row.sourceIds,
    weakTier: weakestOnly(row.sourceIds, sources),
    formula: row.formula,
    formulaIsLater: isFormulaLater(row),
  }
}

/** Room for the longest bar on its side and for names on the other. */
function toDomain(rows: readonly BarRow[]): [number, number] {
  const values = rows.map((row) => row.point.value ?? 0)
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const range = Math.max(10, high - low)
  return [Math.min(low - range * 0.3, -range * 0.5), Math.max(high + range * 0.3, range * 0.45)]
}

type Reported = (typeof PARTNERS)[number] & { row: Observation }

/** What the sentence may speak of: single countries come out days after the US, so some were not known then. */
function spokenOf(reported: readonly Reported[], lens: Lens): readonly Reported[] {
  const then = reported.filter(({ row }) => isKnown(row.released, lens))
  return then.some(({ code }) => code === 'US') ? then : reported
}

/** "Down 34.5% to the US, up 33.3% to Africa": the US and the partner at the other end. */
function toFinding(reported: readonly Reported[], period: string | null): Finding {
  const us = reported.find(({ code }) => code === 'US')
  if (us?.row.value == null || period === null) return ['No partner’s figure was known']
  const isDown = us.row.value < 0
  const others = reported.filter(({ code, row }) => code !== 'US' && row.value !== null)
  const [first] = others
  const cite = ({ row, seriesId, name }: Reported) =>
    citeObservation(row, {
      seriesId,
      name: `China’s exports to ${name}, change on a year earlier`,
      text: formatPercent(Math.abs(row.value ?? 0)),
    })
  const words = (one: Reported) => [`${(one.row.value ?? 0) < 0 ? 'down' : 'up'} `, cite(one), ` to ${one.inSentence}`]
  const [head, ...rest] = words(us)
  const start = [typeof head === 'string' ? head.charAt(0).toUpperCase() + head.slice(1) : '', ...rest]
  if (!first) return start
  const end = others.reduce(
    (best, one) => ((one.row.value ?? 0) > (best.row.value ?? 0) === isDown ? one : best),
    first,
  )
  return [...start, ', ', ...words(end)]
}
