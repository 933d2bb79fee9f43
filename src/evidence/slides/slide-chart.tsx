import { use, useId } from 'react'
import { ChartTable } from '#src/charts/table/chart-table.tsx'
import { toStops } from '#src/charts/inspect/stops.ts'
import type { PlotModel } from '#src/charts/model.ts'
import { plotFrame } from '#src/charts/plot-frame.ts'
import { ScaledDrawing } from '#src/charts/scaled-plot.tsx'
import { useScaled } from '#src/charts/use-scaled.ts'
import { Inspectable } from '#src/evidence/inspecting/inspectable.tsx'
import { SlideTelling } from './slide-telling.ts'
import { ToldChart } from '#src/evidence/figure/told-chart.tsx'
import { SlidePlace } from './slide-place.ts'

interface SlideChartProps {
  model: PlotModel
  /** What is drawn, for listeners. */
  caption: string
  /** px at which it is drawn before it is enlarged. */
  drawnWidth?: number
  className?: string
}

/** A chart that fills its place on a slide and can be asked there; its table is there for listeners, or in its place. */
export function SlideChart(props: SlideChartProps) {
  const isRead = use(SlidePlace)?.isRead === true
  const teller = use(SlideTelling)
  if (teller) return <ToldChart teller={teller} {...props} />
  return isRead ? <ChartTable model={props.model} caption={props.caption} /> : <DrawnChart {...props} />
}

function DrawnChart({ model, caption, drawnWidth = 520, className = '' }: SlideChartProps) {
  const [ref, scaled] = useScaled(model, drawnWidth)
  const name = useId()
  const drawn = { ...scaled, stops: toStops(scaled.model), frame: plotFrame(scaled.model, scaled.width) }
  return (
    <figure aria-labelledby={name} tabIndex={-1} className={`relative min-h-0 min-w-0 outline-none ${className}`}>
      <figcaption id={name} className="sr-only">
        {caption}
      </figcaption>
      <Inspectable drawn={drawn} labelledBy={name} place="slide">
        <div ref={ref} className="size-full">
          <ScaledDrawing {...scaled} />
        </div>
      </Inspectable>
      <ChartTable model={model} caption={caption} isHidden />
    </figure>
  )
}
