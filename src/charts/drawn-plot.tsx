import { memo } from 'react'
import { BarPlot } from '#src/charts/bars/bar-plot.tsx'
import type { PlotModel } from './model.ts'
import { TimePlot } from './time-plot.tsx'
import { YearPlot } from './year-plot.tsx'

/** The one door to Recharts; loaded apart from the page's text. The same model is not drawn again with what stands round it. */
export const DrawnPlot = memo(function DrawnPlot({ model, width }: { model: PlotModel; width: number }) {
  if (model.kind === 'bars') return <BarPlot model={model} width={width} />
  if (model.kind === 'years') return <YearPlot model={model} width={width} />
  return <TimePlot model={model} width={width} />
})
