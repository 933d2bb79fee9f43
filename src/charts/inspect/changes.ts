import { isPercent } from '#src/charts/format-value.ts'
import type { PlotPoint, Unit } from '#src/charts/model.ts'
import { formatPeriod, formatSignedPercent, MONTHS } from '#src/lib/format.ts'
import { addMonths, isMonth, yearBefore } from '#src/lib/period.ts'
import { formatTerm } from '#src/lib/significant.ts'
import type { Stop, Track } from './stops.ts'

/** The change of a level on an earlier one of the same series. */
export interface PointChange {
  readonly base: PlotPoint
  /** Percent, not rounded. */
  readonly percent: number
  /** The period compared with, as spoken after "on": "April", "May 2024". */
  readonly on: string
  /** The arithmetic: "28.819 ÷ 33.024 − 1 = −12.73%". */
  readonly formula: string
}

/**
 * Changes on the month before and on a year before, where the figures are levels and both stand in the series. A figure
 * known at the lens is not compared with one that came later.
 */
export function changesOf(track: Track, { point }: Stop, unit: Unit): PointChange[] {
  if (isPercent(unit) || track.shape === 'step' || track.shape === 'bar' || point.isUnjoined === true) return []
  const before = isMonth(point.period) ? [addMonths(point.period, -1)] : []
  return [...before, yearBefore(point.period)].flatMap((period) => {
    const base = track.basis.find((one) => one.period === period && one.value !== null)
    return base === undefined || (base.isLater && !point.isLater) ? [] : toChange(point, base)
  })
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

/** A month of the same year goes by its name alone. */
function nameBeside(period: string, beside: string): string {
  const isSameYear = isMonth(period) && period.slice(0, 4) === beside.slice(0, 4)
  return (isSameYear ? MONTHS[Number(period.slice(5, 7)) - 1] : undefined) ?? formatPeriod(period)
}
