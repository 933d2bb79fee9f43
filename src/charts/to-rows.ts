import { spanOf } from '#src/lib/time-axis.ts'
import type { PlotPoint, PlotSeries } from './model.ts'

/** One row of what Recharts reads: the place and, by series, the value known then and the value that came later. */
export interface DrawnRow {
  readonly at: number
  readonly [key: `${string}:then` | `${string}:later`]: number | null
}

/** The point behind a drawn mark. */
export type PointIndex = ReadonlyMap<string, PlotPoint>

const isDrawn = (point: PlotPoint) => point.isTableOnly !== true

/**
 * Lines break where a month is missing and the line of what came later begins at the last value known, so that the
 * two meet. `lensAt` splits steps at the day itself; null where nothing is later.
 */
export function toRows(series: readonly PlotSeries[], lensAt: number | null): DrawnRow[] {
  const byPlace = new Map<number, Record<string, number | null>>()
  const put = (at: number, key: string, value: number | null) => {
    const row = byPlace.get(at) ?? {}
    row[key] = value
    byPlace.set(at, row)
  }
  for (const one of series) {
    if (one.shape === 'step') putSteps(one, lensAt, put)
    else if (one.shape === 'line') putLine(one, put)
    else for (const point of one.points.filter(isDrawn)) put(point.at, keyOf(one, point), point.value)
  }
  return [...byPlace].toSorted(([a], [b]) => a - b).map(([at, values]) => ({ at, ...values }))
}

const keyOf = (series: PlotSeries, point: PlotPoint) => `${series.id}:${point.isLater ? 'later' : 'then'}`

function putLine(series: PlotSeries, put: (at: number, key: string, value: number | null) => void) {
  const points = series.points.filter(isDrawn)
  points.forEach((point, index) => {
    put(point.at, keyOf(series, point), point.value)
    const before = points[index - 1]
    if (before === undefined) return
    const isGap = !areNeighbours(before, point)
    if (isGap) put((before.at + point.at) / 2, `${series.id}:then`, null)
    if (isGap) put((before.at + point.at) / 2, `${series.id}:later`, null)
    else if (point.isLater && !before.isLater) put(before.at, `${series.id}:later`, before.value)
  })
}

/** Whether nothing is missing between two points: the end of one period is the start of the next. */
export function areNeighbours(a: PlotPoint, b: PlotPoint): boolean {
  const reach = (Math.max(spanOf(a.period), a.span) + Math.max(spanOf(b.period), b.span)) / 2
  return Math.abs(b.at - a.at - reach) < 0.01
}

function putSteps(
  series: PlotSeries,
  lensAt: number | null,
  put: (at: number, key: string, value: number | null) => void,
) {
  const steps = series.points.filter((point) => isDrawn(point) && point.value !== null)
  const last = steps.at(-1)
  if (last === undefined) return
  const end = series.holdsUntil ?? last.at
  const places = [...steps.map((step) => step.at), end, ...(lensAt !== null && lensAt < end ? [lensAt] : [])]
  for (const at of [...new Set(places)].toSorted((a, b) => a - b)) {
    if (at > end) continue
    const value = steps.findLast((step) => step.at <= at)?.value ?? null
    // A step known beforehand but in force later is drawn as later from the lens on.
    if (lensAt === null || at <= lensAt) put(at, `${series.id}:then`, value)
    if (lensAt !== null && at >= lensAt) put(at, `${series.id}:later`, value)
  }
}
