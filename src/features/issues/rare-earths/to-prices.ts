import { formatPoint } from '#src/charts/format-value.ts'
import type { PlotSeries, YearPanel, YearPlotModel } from '#src/charts/model.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { yearOnYear } from '#src/data/series-math.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { citeChange, citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { toYearPoints } from '#src/evidence/points/to-year-points.ts'
import { formatPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { niceTicks, scaleOf } from '#src/lib/nice-ticks.ts'
import { periodEnd } from '#src/lib/period.ts'

/** Elements whose oxides have a price: the average in China and, for three, what was quoted outside. */
export const PRICES = [
  { name: 'Dysprosium', china: 'price-dysprosium-oxide', outside: 'price-europe-dysprosium' },
  { name: 'Terbium', china: 'price-terbium-oxide', outside: 'price-europe-terbium' },
  { name: 'Yttrium', china: 'price-yttrium-oxide', outside: 'price-europe-yttrium' },
  { name: 'Neodymium', china: 'price-neodymium-oxide', outside: null },
  { name: 'NdPr', china: 'price-ndpr-oxide', outside: null },
  { name: 'Samarium', china: 'price-samarium-oxide', outside: null },
  { name: 'Gadolinium', china: 'price-gadolinium-oxide', outside: null },
  { name: 'Lutetium', china: 'price-lutetium-oxide', outside: null },
] as const
export const PRICE_SERIES = PRICES.flatMap(({ china, outside }) => (outside === null ? [china] : [china, outside]))

type Rows = ReadonlyMap<string, readonly Observation[]>

interface PriceOptions {
  readonly lens: Lens
  readonly sources: Tiers
}

/** Prices by oxide, each on a scale of its own from zero. Quotations outside China are points and ranges, never joined. */
export function toPrices(rows: Rows, options: PriceOptions): { finding: Finding; model: YearPlotModel } {
  const shown = PRICES.map((price) => ({ price, series: toSeries(price, rows, options) })).filter(({ series }) =>
    series.some((one) => one.points.length > 0),
  )
  const series = shown.flatMap((one) => one.series)
  const panels = shown.map((one) => toPanel(one.price.name, one.series))
  const years = series.flatMap((one) => one.points.map((point) => Math.round(point.at)))
  return {
    finding: toFinding(rows, options.lens),
    model: {
      kind: 'years',
      unit: 'usd-kg',
      from: Math.min(...years) - 0.5,
      to: Math.max(...years) + 0.5,
      domain: panels[0]?.domain ?? [0, 1],
      ticks: panels[0]?.ticks ?? [],
      height: panels.length > 4 ? 480 : 240,
      panels,
      series,
    },
  }
}

function toSeries({ name, china, outside }: (typeof PRICES)[number], rows: Rows, options: PriceOptions): PlotSeries[] {
  const average: PlotSeries = {
    id: china,
    name: `${name} oxide, in China`,
    publisher: 'USGS',
    role: 'cn',
    shape: 'line',
    points: toYearPoints(rows.get(china) ?? [], options),
  }
  if (outside === null) return [average]
  const points = toYearPoints(rows.get(outside) ?? [], options)
  const quoted = { id: outside, name: `${name}, outside China`, publisher: 'Argus, as quoted in press', points }
  return [average, { ...quoted, role: 'third', shape: 'dots' }]
}

function toPanel(title: string, series: readonly PlotSeries[]): YearPanel {
  const values = series.flatMap((one) => one.points.flatMap((point) => point.value ?? point.high ?? []))
  const ticks = niceTicks(0, Math.max(0, ...values), 2)
  return { title, seriesIds: series.map((one) => one.id), ticks, domain: scaleOf(ticks) }
}

/**
 * "In China dysprosium oxide averaged $239/kg in 2025, 7.0% less than in 2024; outside China dysprosium was quoted at
 * $750/kg on 5 June 2025": what was known of the first of the elements.
 */
function toFinding(rows: Rows, lens: Lens): Finding {
  const { china, outside } = PRICES[0]
  const known = (id: string) =>
    (rows.get(id) ?? [])
      .filter((row) => row.released <= lens.day && formatPoint(row, 'usd-kg') !== null)
      .toSorted((a, b) => periodEnd(a.period).localeCompare(periodEnd(b.period)))
  const averages = known(china)
  const quoted = known(outside)
  const average = averages.at(-1)
  const [first, last] = [quoted[0], quoted.at(-1)]
  if (average === undefined && last === undefined) {
    return [`No price of a rare earth was known on ${formatDate(lens.day)}`]
  }
  const quotation =
    last === undefined ? [] : [cite(last, outside, 'Dysprosium, outside China'), ` ${onOrIn(last.period)}`]
  if (average === undefined) {
    const before =
      first === undefined || first === last
        ? []
        : [', against ', cite(first, outside, 'Dysprosium, outside China'), ` ${onOrIn(first.period)}`]
    return ['Outside China dysprosium was quoted at ', ...quotation, ...before]
  }
  const change = yearOnYear(averages, average.period)
  const compared: Finding =
    change === null
      ? []
      : [
          ', ',
          citeChange(change, {
            seriesId: china,
            name: 'Dysprosium oxide in China',
            text: formatPercent(Math.abs(change.value)),
          }),
          ` ${change.value < 0 ? 'less' : 'more'} than a year before`,
        ]
  return [
    'In China dysprosium oxide averaged ',
    cite(average, china, 'Dysprosium oxide in China'),
    ` in ${average.period}`,
    ...compared,
    ...(quotation.length > 0 ? ['; outside China it was quoted at ', ...quotation] : []),
  ]
}

const onOrIn = (period: string) => `${period.length === 10 ? 'on' : 'in'} ${formatPeriod(period)}`

function cite(row: Observation, seriesId: string, name: string): Cited {
  return citeObservation(row, { seriesId, name, text: formatPoint(row, 'usd-kg') ?? '' })
}
