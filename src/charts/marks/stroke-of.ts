import type { PlotSeries } from '#src/charts/model.ts'

/** How thick a line is drawn, px: what came later thinner than what was known. */
export function strokeOf(series: PlotSeries, { isLater, isStrip }: { isLater: boolean; isStrip: boolean }): number {
  if (isLater) return series.isThin ? 1 : 1.25
  if (series.isThin) return 1.75
  return isStrip ? 2.25 : 3
}
