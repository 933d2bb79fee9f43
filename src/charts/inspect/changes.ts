import { isPercent } from '#src/charts/format-value.ts'
import type { PlotPoint, PublishedChange, Unit } from '#src/charts/model.ts'
import { formatSigned, formatSignedPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber, MONTHS } from '#src/lib/words/format.ts'
import { addMonths, isMonth, yearBefore } from '#src/lib/period.ts'
import { formatTerm } from '#src/lib/significant.ts'
import type { Stop, Track } from './stops.ts'

/** The change of a level or share on an earlier one of the same series. */
export interface PointChange {
  readonly base: PlotPoint
  /** Percent, not rounded; as published where it was. Of a share the difference, in points. */
  readonly percent: number
  readonly isInPoints?: boolean
  /** The period compared with, as spoken after "on": "April", "May 2024". */
  readonly on: string
  /** The arithmetic: "28.819 ÷ 33.024 − 1 = −12.73%". None for a change that was published. */
  readonly formula?: string
  readonly published?: PublishedChange
}

/**
 * Changes on the month before and on a year before, where the figures are levels or shares and both stand in the series. A figure
 * known at the lens is not compared with one that came later.
 */
export function changesOf(track: Track, { point }: Stop, unit: Unit): PointChange[] {
  const isShare = isPercent(unit) && track.isShare === true
  if ((isPercent(unit) && !isShare) || track.shape === 'step' || track.shape === 'bar' || point.isUnjoined === true)
    return []
  const before = isMonth(point.period) ? [addMonths(point.period, -1)] : []
  return [...before, yearBefore(point.period)].flatMap((period) => {
    const base = track.basis.find((one) => one.period === period && one.value !== null)
    if (base === undefined || (base.isLater && !point.isLater)) return []
    const isOnYear = period === yearBefore(point.period)
    if (isShare) return toPoints(point, base)
    return toChange(point, base).map((change) => (isOnYear ? asPublished(change, point.onYear) : change))
  })
}

/** Where the change that was published reads otherwise, it is the one that the page gives: the figures are rounded. */
function asPublished(change: PointChange, published: PublishedChange | undefined): PointChange {
  if (published === undefined || formatSignedPercent(published.percent) === formatSignedPercent(change.percent))
    return change
  const { base, on } = change
  return { base, on, percent: published.percent, published }
}

function toChange(point: PlotPoint, base: PlotPoint): PointChange[] {
  if (point.value === null || base.value === null || base.value <= 0) return []
  const percent = (point.value / base.value - 1) * 100
  return [
    {
      base,
      percent,
      on: nameBeside(base.period, point.period),
      formula: `${formatTerm(point.value)} ÷ ${formatTerm(base.value)} − 1 = ${formatSignedPercent(percent, 2)}`,
    },
  ]
}

function toPoints(point: PlotPoint, base: PlotPoint): PointChange[] {
  // "More than 95%" less 53% is no figure.
  if (point.value === null || base.value === null || (point.qualifier ?? base.qualifier) !== undefined) return []
  const points = point.value - base.value
  const formula = `${formatTerm(point.value)} − ${formatTerm(base.value)} = ${formatNumber(points, 2)}`
  return [{ base, percent: points, isInPoints: true, on: nameBeside(base.period, point.period), formula }]
}

/** "−12.7%"; of a share "+0.4 points". */
export function formatChange({ percent, isInPoints }: Pick<PointChange, 'percent' | 'isInPoints'>): string {
  if (isInPoints !== true) return formatSignedPercent(percent)
  return `${formatSigned(percent)} points`
}

/** A month of the same year goes by its name alone. */
function nameBeside(period: string, beside: string): string {
  const isSameYear = isMonth(period) && period.slice(0, 4) === beside.slice(0, 4)
  return (isSameYear ? MONTHS[Number(period.slice(5, 7)) - 1] : undefined) ?? formatPeriod(period)
}
