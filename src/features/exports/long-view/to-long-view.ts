import type { PlotLabel, PlotPoint, PlotSeries, TimePlotModel } from '#src/charts/model.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { rollingYear } from '#src/data/series-math.ts'
import { weakestOnly, type Tiers } from '#src/data/tiers.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { refsOf } from '#src/evidence/citing/cite-observation.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import type { LongViewKind } from '#src/filters/view.ts'
import { formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { niceTicks, scaleOf } from '#src/lib/nice-ticks.ts'
import { addMonths } from '#src/lib/period.ts'
import { roundWorkedOut } from '#src/lib/significant.ts'
import { middleOf, positionOf } from '#src/lib/time-axis.ts'
import { WHOLE_AXIS } from '#src/features/exports/to-range.ts'

interface LongViewOptions {
  readonly kind: LongViewKind
  readonly lens: Lens
  readonly lensLabel: string
  readonly sources: Tiers
}

export interface LongView {
  readonly finding: Finding
  readonly subtitle: string
  readonly model: TimePlotModel
}

export const LONG_SERIES = [
  { id: 'census-imports-from-china', name: 'US imports from China', short: 'Imports', side: 'left' },
  { id: 'census-exports-to-china', name: 'US exports to China', short: 'Exports', side: 'above' },
] as const
const HEIGHT = 340
const SUBTITLES: Record<LongViewKind, string> = {
  rolling: 'US Census, goods, $bn, sum of the last twelve months, not seasonally adjusted, current prices.',
  monthly: 'US Census, goods, $bn a month, not seasonally adjusted, current prices.',
}

/** US trade with China since 1985, rows in $m: `imports` and `exports` in the order of `LONG_SERIES`. */
export function toLongView(rows: readonly (readonly Observation[])[], options: LongViewOptions): LongView {
  const { kind, lens, lensLabel } = options
  const series = LONG_SERIES.map(({ id, name }, index): PlotSeries => ({
    id,
    name: kind === 'rolling' ? `${name}, twelve months` : name,
    publisher: 'US Census',
    role: 'us',
    shape: 'line',
    // Both are counted by one office, so hue cannot tell them apart.
    isDashed: index === 0 ? false : 'long',
    isThin: kind === 'monthly',
    isDotless: true,
    points: kind === 'rolling' ? toSums(rows[index] ?? [], options) : toMonths(rows[index] ?? [], options),
  }))
  const ticks = niceTicks(0, Math.max(0, ...highest(rows, kind)))
  const peaks = series.map(peakOf)
  return {
    finding: toFinding(peaks, kind),
    subtitle: SUBTITLES[kind],
    model: {
      kind: 'time',
      axis: WHOLE_AXIS,
      unit: 'usd-bn',
      height: HEIGHT,
      labelRows: 1,
      ticks,
      domain: scaleOf(ticks),
      lens: { at: positionOf(lens.day, WHOLE_AXIS), label: lensLabel },
      series,
      labels: series.flatMap((one, index) => toLabels(one, peaks[index], LONG_SERIES[index]?.side ?? 'above')),
    },
  }
}

function toMonths(rows: readonly Observation[], options: LongViewOptions): PlotPoint[] {
  return toPoints(rows, { ...options, axis: WHOLE_AXIS, divideBy: 1000 })
}

function toSums(rows: readonly Observation[], { lens, sources }: LongViewOptions): PlotPoint[] {
  return rollingYear(rows).flatMap(({ period, value, sourceIds, known }): PlotPoint[] => {
    const isLater = !isKnown(known, lens)
    if (isLater && !lens.hindsight) return []
    return [
      {
        period,
        at: middleOf(period, WHOLE_AXIS),
        span: 1,
        value: roundWorkedOut(value / 1000),
        isDerived: true,
        isLater,
        known,
        sourceIds,
        weakTier: weakestOnly(sourceIds, sources),
        note: `The sum of ${formatPeriod(addMonths(period, -11))} to ${formatPeriod(period)}.`,
      },
    ]
  })
}

/** Of all data, so that the scale does not move with the lens. */
function highest(rows: readonly (readonly Observation[])[], kind: LongViewKind): number[] {
  return rows.flatMap((all) => (kind === 'rolling' ? rollingYear(all) : all).map(({ value }) => (value ?? 0) / 1000))
}

/** The highest value known at the lens. */
function peakOf(series: PlotSeries): PlotPoint | undefined {
  return series.points
    .filter((point) => !point.isLater)
    .reduce<PlotPoint | undefined>((best, point) => ((point.value ?? 0) > (best?.value ?? 0) ? point : best), undefined)
}

/** The peak has a dot on it and its words before or above it, within the drawing. */
function toLabels(series: PlotSeries, peak: PlotPoint | undefined, side: 'left' | 'above'): PlotLabel[] {
  if (peak?.value == null) return []
  const { name = series.name, short = '' } = LONG_SERIES.find(({ id }) => id === series.id) ?? {}
  const figure = formatUsdBn(peak.value)
  const words = { text: `${name}: ${figure}, ${formatPeriod(peak.period)}`, short: `${short} ${figure}` }
  return [{ at: peak.at, value: peak.value, side, role: series.role, hasDot: true, weakTier: peak.weakTier, ...words }]
}

function toFinding(peaks: readonly (PlotPoint | undefined)[], kind: LongViewKind): Finding {
  const parts = LONG_SERIES.flatMap(({ id, name }, index) => {
    const peak = peaks[index]
    return peak?.value == null
      ? []
      : [{ name, cited: cite(peak, { id, name }, kind), period: formatPeriod(peak.period) }]
  })
  const [first, second] = parts
  if (first === undefined) return ['No figure of US trade with China was known']
  const [of, to] = kind === 'rolling' ? [' in twelve months', 'to'] : [' a month', 'in']
  const start = [`${first.name} were highest at `, first.cited, `${of} ${to} ${first.period}`]
  return second === undefined ? start : [...start, ', exports at ', second.cited, ` ${to} ${second.period}`]
}

function cite(point: PlotPoint, { id, name }: { id: string; name: string }, kind: LongViewKind): Cited {
  return {
    text: formatUsdBn(point.value ?? 0),
    label: `${name}, ${kind === 'rolling' ? 'twelve months to ' : ''}${formatPeriod(point.period)}`,
    sourceIds: point.sourceIds,
    known: point.known,
    status: point.isDerived ? 'derived' : 'reported',
    note: point.note,
    refs: refsOf(id, point.period),
  }
}
