import { lazy, memo, Suspense } from 'react'
import { isSame } from '#src/lib/is-same.ts'
import { useWidth } from '#src/lib/use-width.ts'
import type { PlotModel } from './model.ts'
import { heightOf } from './plot-frame.ts'

const DrawnPlot = lazy(async () => ({ default: (await import('./drawn-plot.tsx')).DrawnPlot }))

/** Paper is not as wide as the screen: the drawing keeps its shape and shrinks to the width there is, never grows. */
const ON_PAPER =
  'print:[&_.recharts-surface]:h-auto! print:[&_.recharts-surface]:w-full! print:[&_.recharts-wrapper]:h-auto! print:[&_.recharts-wrapper]:max-w-full!'

/**
 * The drawing of a model, at the width of its place. Decoration for the eye: its words and figures stand in the
 * headline and the table beside it. The drawing code comes on its own; until then its place is kept free. A model that says
 * the same as the last is not drawn again: comparing takes a millisecond, drawing the page's charts most of a change.
 */
export const Plot = memo(function Plot({ model, fallbackWidth = 736 }: { model: PlotModel; fallbackWidth?: number }) {
  const [ref, width] = useWidth<HTMLDivElement>(fallbackWidth)
  const height = heightOf(model)
  return (
    <div ref={ref} className={`chart w-full ${ON_PAPER}`}>
      <Suspense fallback={<svg width={width} height={height} aria-hidden="true" />}>
        <DrawnPlot model={model} width={width} />
      </Suspense>
    </div>
  )
}, isSame)
