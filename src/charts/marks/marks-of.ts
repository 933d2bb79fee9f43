import type { PlotPoint, PlotSeries } from '#src/charts/model.ts'
import { areNeighbours } from '#src/charts/to-rows.ts'

/** A mark on a line. */
export interface PointMark {
  readonly point: PlotPoint
  readonly value: number
  /** px */
  readonly radius: number
  readonly isHollow: boolean
}

/**
 * Marks where the line alone would hide something: a month that stands alone between gaps, a derived value (hollow), the
 * last value known; a step announced and not yet in force, which lies beyond its line (hollow).
 */
export function marksOf(series: PlotSeries): PointMark[] {
  if (series.shape === 'step') return series.points.flatMap(toStepAhead)
  if (series.shape !== 'line') return []
  const points = series.points.filter((point) => !point.isTableOnly && point.value !== null)
  const lastKnown = points.findLast((point) => !point.isLater)
  return points.flatMap((point, index) => {
    const { value } = point
    const isAlone = !touches(points[index - 1], point) && !touches(point, points[index + 1])
    const isLast = point === lastKnown
    if (value === null || !(isAlone || (!series.isDotless && (point.isDerived || isLast)))) return []
    const isHollow = point.isDerived || (point.isLater && isAlone)
    return [{ point, value, radius: isLast ? 5 : point.isLater ? 2.75 : 3.25, isHollow }]
  })
}

function toStepAhead(point: PlotPoint): PointMark[] {
  return point.isAhead === true && point.value !== null
    ? [{ point, value: point.value, radius: 3.5, isHollow: true }]
    : []
}

function touches(a: PlotPoint | undefined, b: PlotPoint | undefined): boolean {
  return a !== undefined && b !== undefined && areNeighbours(a, b)
}
