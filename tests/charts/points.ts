import type { PlotPoint, PlotSeries } from '#src/charts/model.ts'
import { middleOf, PAGE_AXIS, spanOf } from '#src/lib/time-axis.ts'

/** A point of the page's axis, reported and known, unless told otherwise. */
export function pointOf(period: string, value: number | null, rest: Partial<PlotPoint> = {}): PlotPoint {
  return {
    period,
    at: middleOf(period, PAGE_AXIS),
    span: spanOf(period),
    value,
    isDerived: false,
    isLater: false,
    known: '2025-01-01',
    sourceIds: ['a-source'],
    weakTier: null,
    ...rest,
  }
}

export function seriesOf(
  shape: PlotSeries['shape'],
  points: readonly PlotPoint[],
  rest: Partial<PlotSeries> = {},
): PlotSeries {
  return { id: 'a', name: 'A', role: 'cn', shape, points, ...rest }
}
