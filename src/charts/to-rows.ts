import type { PlotPoint, PlotSeries } from './model.ts'

/** One row of what Recharts reads: the place, the value known then and the value that came later. */
export interface DrawnRow {
  readonly at: number
  readonly known: number | null
  readonly later: number | null
}

/**
 * A series as rows. Lines break where a month is missing, and the line of what came later begins at the last value
 * known, so that the two meet. `lensAt` splits steps at the day itself; null where nothing is later.
 */
export function toRows(series: PlotSeries, lensAt: number | null): DrawnRow[] {
  const points = series.points.filter((point) => point.isTableOnly !== true)
  if (series.shape === 'step') return toStepRows(points, series.holdsUntil, lensAt)
  if (series.shape === 'line') return toLineRows(points)
  return points.map(toRow)
}

const toRow = (point: PlotPoint): DrawnRow => ({
  at: point.at,
  known: point.isLater ? null : point.value,
  later: point.isLater ? point.value : null,
})

function toLineRows(points: readonly PlotPoint[]): DrawnRow[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    const after = points[index + 1]
    const row = toRow(point)
    const meets = after?.isLater === true && !point.isLater && areNeighbours(point, after)
    const drawn = meets ? { ...row, later: point.value } : row
    if (before === undefined || areNeighbours(before, point)) return [drawn]
    return [{ at: (before.at + point.at) / 2, known: null, later: null }, drawn]
  })
}

/** Columns of several series share the rows of the chart: keys are '<series>:known' and '<series>:later'. */
export function toColumnRows(columns: readonly PlotSeries[]): Record<string, number | null>[] {
  const byPlace = new Map<number, Record<string, number | null>>()
  for (const series of columns) {
    for (const { at, known, later } of toRows(series, null)) {
      byPlace.set(at, { ...byPlace.get(at), at, [`${series.id}:known`]: known, [`${series.id}:later`]: later })
    }
  }
  return [...byPlace.values()].toSorted((a, b) => (a['at'] ?? 0) - (b['at'] ?? 0))
}

/** Whether nothing is missing between two points: the end of one period is the start of the next. */
export function areNeighbours(a: PlotPoint, b: PlotPoint): boolean {
  if (b.isUnjoined === true) return false
  const reach = (a.span + b.span) / 2
  return Math.abs(b.at - a.at - reach) < 0.01
}

/** A step known beforehand but in force later is drawn as later from the lens on. */
function toStepRows(points: readonly PlotPoint[], holdsUntil: number | undefined, lensAt: number | null): DrawnRow[] {
  const steps = points.filter((point) => point.value !== null)
  const last = steps.at(-1)
  if (last === undefined) return []
  const end = holdsUntil ?? last.at
  const places = [...steps.map((step) => step.at), end, ...(lensAt !== null && lensAt < end ? [lensAt] : [])]
  return [...new Set(places)]
    .filter((at) => at <= end)
    .toSorted((a, b) => a - b)
    .map((at) => {
      const value = steps.findLast((step) => step.at <= at)?.value ?? null
      return {
        at,
        known: lensAt === null || at <= lensAt ? value : null,
        later: lensAt !== null && at >= lensAt ? value : null,
      }
    })
}
