import { ChartTable } from '#src/charts/chart-table.tsx'
import type { PlotModel } from '#src/charts/model.ts'
import { ScaledPlot } from '#src/charts/scaled-plot.tsx'

interface SlideChartProps {
  model: PlotModel
  /** What is drawn, for listeners. */
  caption: string
  /** px at which it is drawn before it is enlarged. */
  drawnWidth?: number
  className?: string
}

/** A chart that fills its place on a slide; its table is there for listeners. */
export function SlideChart({ model, caption, drawnWidth = 520, className = '' }: SlideChartProps) {
  return (
    <figure aria-label={caption} className={`relative min-h-0 min-w-0 ${className}`}>
      <ScaledPlot model={model} drawnWidth={drawnWidth} />
      <ChartTable model={model} caption={caption} isHidden />
    </figure>
  )
}
