import { lazy, Suspense } from 'react'
import { useSize } from '#src/lib/use-size.ts'
import type { PlotModel } from './model.ts'

const DrawnPlot = lazy(async () => ({ default: (await import('./drawn-plot.tsx')).DrawnPlot }))

interface ScaledPlotProps {
  model: PlotModel
  /** Width in px at which it is drawn before it is enlarged: the smaller, the larger its letters. */
  drawnWidth: number
}

/**
 * The drawing of a model, enlarged as a whole to fill its place, letters and lines with it: for a projector. A place
 * smaller than `drawnWidth` gets a drawing at its own size.
 */
export function ScaledPlot({ model, drawnWidth }: ScaledPlotProps) {
  const [ref, size] = useSize<HTMLDivElement>({ width: drawnWidth, height: drawnWidth / 2 })
  const width = Math.round(Math.min(drawnWidth, size.width))
  const height = Math.round((width * size.height) / size.width)
  return (
    <div ref={ref} className="chart relative size-full">
      <div className="absolute inset-0 [&_.recharts-surface]:size-full! [&_.recharts-wrapper]:size-full!">
        <Suspense fallback={<svg className="size-full" aria-hidden="true" />}>
          <DrawnPlot model={withHeight(model, height)} width={width} />
        </Suspense>
      </div>
    </div>
  )
}

function withHeight(model: PlotModel, height: number): PlotModel {
  return model.kind === 'bars'
    ? { ...model, rowHeight: Math.floor(height / Math.max(1, model.rows.length)) }
    : { ...model, height }
}
