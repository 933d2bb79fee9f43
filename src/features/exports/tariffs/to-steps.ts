import type { PlotPoint, PlotSeries } from '#src/charts/model.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import { formatDate } from '#src/lib/words/format.ts'

/**
 * Tariff steps as points. One whose day is not exact says so beside its value; one announced by the day of the lens and
 * in force only after it is marked as ahead.
 */
export function toSteps(rows: readonly Observation[], options: { lens: Lens; sources: Tiers }): PlotPoint[] {
  const inexact = new Set(rows.filter((row) => row.exactStep === false).map((row) => row.period))
  return toPoints(rows, options).map((point) => {
    const isAhead = !point.isLater && point.period > options.lens.day
    const notes = [
      ...(isAhead ? [`Announced on ${formatDate(point.known)}, in force from ${formatDate(point.period)}.`] : []),
      ...(point.note === undefined && inexact.has(point.period) ? ['The day of this step is not exact.'] : []),
      ...(point.note === undefined ? [] : [point.note]),
    ]
    return { ...point, ...(isAhead ? { isAhead } : {}), note: notes.length === 0 ? undefined : notes.join(' ') }
  })
}

/** Days of steps drawn that are not exact; `rows` are the observations by series. */
export function inexactDays(
  series: readonly PlotSeries[],
  rows: ReadonlyMap<string, readonly Observation[]>,
): string[] {
  const days = series
    .filter((one) => one.shape === 'step')
    .flatMap(({ id, points }) =>
      (rows.get(id) ?? []).filter(
        (row) => row.exactStep === false && points.some((point) => point.period === row.period),
      ),
    )
    .map((row) => row.period)
  return [...new Set(days)].toSorted()
}
