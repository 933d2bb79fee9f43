import { lazy, Suspense } from 'react'
import { useWidth } from '#src/lib/use-width.ts'
import type { PlotModel } from './model.ts'

const DrawnPlot = lazy(async () => ({ default: (await import('./drawn-plot.tsx')).DrawnPlot }))

/** Height in px that a drawing takes, known before it is drawn. */
export function heightOf(model: PlotModel): number {
  return model.kind === 'bars' ? model.rows.length * model.rowHeight : model.height
}

/**
 * The drawing of a model, at the width of its place. Decoration for the eye: its words and figures stand in the
 * headline and the table beside it. The drawing code comes on its own; until then its place is kept free.
 */
export function Plot({ model, fallbackWidth = 736 }: { model: PlotModel; fallbackWidth?: number }) {
  const [ref, width] = useWidth<HTMLDivElement>(fallbackWidth)
  const height = heightOf(model)
  return (
    <div ref={ref} className="chart w-full">
      <Suspense fallback={<svg width={width} height={height} aria-hidden="true" />}>
        <DrawnPlot model={model} width={width} />
      </Suspense>
    </div>
  )
}
