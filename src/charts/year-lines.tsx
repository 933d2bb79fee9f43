import { Line } from 'recharts'
import type { PlotSeries } from './model.ts'
import { toRows } from './to-rows.ts'

/**
 * A series as two lines, what came later beneath what was known. A function and not a component: Recharts looks for its
 * lines among its own children. `axis` is the id of the axes they are drawn on.
 */
export function yearLines(series: PlotSeries, axis: string | number = 0) {
  if (series.shape !== 'line') return []
  return (['later', 'known'] as const).map((when) => (
    <Line
      key={`${series.id}:${when}`}
      dataKey={when}
      data={toRows(series, null)}
      xAxisId={axis}
      yAxisId={axis}
      className={`s-${series.role}`}
      stroke=""
      strokeWidth={when === 'later' ? 1.25 : 3}
      strokeLinejoin="round"
      strokeLinecap="round"
      {...(series.isDashed ? { strokeDasharray: '2 4' } : {})}
      dot={false}
      activeDot={false}
      isAnimationActive={false}
    />
  ))
}
