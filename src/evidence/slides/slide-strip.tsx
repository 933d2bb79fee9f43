import { use } from 'react'
import { ScaledPlot } from '#src/charts/scaled-plot.tsx'
import type { PlotModel } from '#src/charts/model.ts'
import { SlideTelling } from './slide-telling.ts'
import { ToldChart } from '#src/evidence/figure/told-chart.tsx'

interface SlideStripProps {
  model: PlotModel
  /** What it draws, for those who get the slide without its drawing. */
  caption: string
  /** px at which it is drawn before it is enlarged. */
  drawnWidth: number
}

/** A small drawing on a slide, beside the figure it belongs to. */
export function SlideStrip({ model, caption, drawnWidth }: SlideStripProps) {
  const teller = use(SlideTelling)
  if (teller) return <ToldChart teller={teller} model={model} caption={caption} className="size-full" />
  return <ScaledPlot model={model} drawnWidth={drawnWidth} />
}
