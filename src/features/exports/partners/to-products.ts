import type { BarPlotModel, BarRow } from '#src/charts/model.ts'
import { isKnown, splitKnown, type Lens } from '#src/data/lens.ts'
import type { ProductTrade } from '#src/data/products.ts'
import { weakestOnly, type Tiers } from '#src/data/tiers.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import type { Shipped } from '#src/filters/view.ts'
import { formatPercent, formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { isMonth } from '#src/lib/period.ts'

interface ProductOptions {
  readonly kind: Shipped
  /** 'YYYY-MM' asked for, or null for the latest known then. */
  readonly month: string | null
  readonly lens: Lens
  readonly sources: Tiers
}

export interface ProductChart {
  readonly finding: Finding
  readonly subtitle: string
  readonly model: BarPlotModel
  readonly period: string
  /** Months that may be asked for, the first first. */
  readonly periods: readonly string[]
}

/** What China shipped to the US in one month, by group of products; null where no month is known or shown. */
export function toProducts(all: readonly ProductTrade[], options: ProductOptions): ProductChart | null {
  const { kind, month, lens, sources } = options
  const shipped = all.filter((row) => row.flow === 'exports' && row.partner === 'US' && isMonth(row.period))
  const { then, later } = splitKnown(shipped, lens, (row) => row.released)
  const shown = [...then, ...later]
  const periods = [...new Set(shown.map((row) => row.period))].toSorted()
  const period =
    periods.find((one) => one === month) ??
    then
      .map((row) => row.period)
      .toSorted()
      .at(-1) ??
    periods[0]
  if (period === undefined) return null
  const rows = shown.filter((row) => row.period === period).toSorted((a, b) => b.valueUsdBn - a.valueUsdBn)
  const released = rows.find((row) => !isKnown(row.released, lens))?.released
  const of = kind === 'value' ? '$bn, customs basis' : '% on a year earlier, in $ terms, customs basis'
  const bars = rows.map((row): BarRow => ({
    id: row.id,
    name: row.product,
    role: 'cn',
    isMarked: false,
    point: {
      period,
      at: 0,
      span: 1,
      value: kind === 'value' ? row.valueUsdBn : row.yoyPercent,
      isDerived: row.status === 'derived',
      isLater: !isKnown(row.released, lens),
      known: row.released,
      sourceIds: row.sourceIds,
      weakTier: weakestOnly(row.sourceIds, sources),
    },
  }))
  return {
    period,
    periods,
    finding: toFinding(rows, period),
    subtitle: `China’s exports to the US by group of products in ${formatPeriod(period)}, ${of}.${released === undefined ? '' : ` Published about ${formatDate(released)}, later than the day shown.`}`,
    model: {
      kind: 'bars',
      unit: kind === 'value' ? 'usd-bn' : 'percent',
      rowName: 'Group of products',
      rows: bars,
      rowHeight: 32,
      domain: toDomain(bars),
    },
  }
}

/** Room for names on the side of zero where no bar is, and for figures at the tips. */
function toDomain(bars: readonly BarRow[]): [number, number] {
  const values = bars.map((bar) => bar.point.value ?? 0)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const range = Math.max(1, high - low)
  const [names, figures] = [range * 1.15, range * 0.5]
  return low < 0 ? [low - figures, Math.max(high + figures, names)] : [-names, high + figures]
}

function toFinding(rows: readonly ProductTrade[], period: string): Finding {
  const first = rows[0]
  if (first === undefined) return ['No group of products was reported']
  const start = [
    `${first.product} led what China shipped to the US in ${formatPeriod(period)}, at `,
    cite(first, formatUsdBn(first.valueUsdBn)),
  ]
  if (first.yoyPercent === null) return start
  const change = cite(first, formatPercent(Math.abs(first.yoyPercent)))
  return [...start, ' and ', change, ` ${first.yoyPercent < 0 ? 'less' : 'more'} than a year earlier`]
}

function cite(row: ProductTrade, text: string): Cited {
  return {
    text,
    label: `China’s exports to the US, ${row.product}, ${formatPeriod(row.period)}`,
    sourceIds: row.sourceIds,
    known: row.released,
    status: row.status,
  }
}
