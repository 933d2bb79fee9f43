import type { PlotSeries, TimePlotModel } from '#src/charts/model.ts'
import type { Observation } from '#src/data/observations.ts'
import { niceTicks, scaleOf } from '#src/lib/nice-ticks.ts'
import type { DeclineData, Measured } from '#src/features/exports/decline/measures/measured.ts'

/** The lowest and the highest value of some series; null where there is none. */
interface Extent {
  readonly low: number
  readonly high: number
}

/** By what they were read from: the scale is the same at every round, and five hundred months are slow to measure. */
const kept = new WeakMap<readonly Observation[], { data: DeclineData; extents: Map<string, Extent | null> }>()

/** The extent of all there is in the data, measured once for each `asked`. */
export function extentOnce(
  data: DeclineData,
  asked: readonly string[],
  measure: () => readonly PlotSeries[],
): Extent | null {
  const known = kept.get(data.levels)
  const isSame =
    known !== undefined &&
    known.data.changes === data.changes &&
    known.data.census === data.census &&
    known.data.totals === data.totals
  const extents = isSame ? known.extents : new Map<string, Extent | null>()
  if (!isSame) kept.set(data.levels, { data, extents })
  const key = asked.join(' ')
  const before = extents.get(key)
  if (before !== undefined) return before
  const extent = extentOf(measure())
  extents.set(key, extent)
  return extent
}

export function extentOf(series: readonly PlotSeries[]): Extent | null {
  const values = series.flatMap((one) => one.points.flatMap((point) => point.value ?? []))
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) }
}

/** A scale that holds all of them: from zero, and changes at least ten per cent either way. */
export function toScale(
  extents: readonly (Extent | null)[],
  { isChange }: Pick<Measured, 'isChange'>,
): Pick<TimePlotModel, 'ticks' | 'domain'> {
  const there = extents.flatMap((extent) => extent ?? [])
  const low = Math.min(0, ...there.map((extent) => extent.low))
  const high = Math.max(0, ...there.map((extent) => extent.high))
  const ticks =
    isChange && there.length > 0 ? niceTicks(Math.min(low, -10), Math.max(high, 10), 6) : niceTicks(low, high)
  return { ticks, domain: scaleOf(ticks) }
}
