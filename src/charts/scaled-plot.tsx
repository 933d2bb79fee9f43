import { lazy, memo, Suspense, useDeferredValue, useState } from 'react'
import { mustStandAtOnce } from '#src/lib/pace/draw-at-once.ts'
import { drawingHere, loadDrawing } from './drawing.ts'
import type { PlotModel } from './model.ts'
import { useScaled, type Scaled } from './use-scaled.ts'

const LaterPlot = lazy(async () => ({ default: await loadDrawing() }))

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
  const [ref, scaled] = useScaled(model, drawnWidth)
  return (
    <div ref={ref} className="relative size-full">
      <ScaledDrawing {...scaled} />
    </div>
  )
}

/**
 * The drawing alone, as large as the nearest positioned element around it. It comes right after what stands round it:
 * the words of a slide do not wait for its drawings.
 */
export const ScaledDrawing = memo(function ScaledDrawing({ model, width }: Scaled) {
  const isDrawn = useDeferredValue(true, mustStandAtOnce())
  // What is here waits for nothing, not even for a promise that is kept.
  const [Drawing] = useState(() => drawingHere() ?? LaterPlot)
  return (
    <div className="chart absolute inset-0 [&_.recharts-surface]:size-full! [&_.recharts-wrapper]:size-full!">
      <Suspense fallback={<svg className="size-full" aria-hidden="true" />}>
        {isDrawn && <Drawing model={model} width={width} />}
      </Suspense>
    </div>
  )
})
