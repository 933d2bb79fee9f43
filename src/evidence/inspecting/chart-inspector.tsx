import type { ReactNode } from 'react'
import { toStops } from '#src/charts/inspect/stops.ts'
import type { PlotModel } from '#src/charts/model.ts'
import { plotFrame } from '#src/charts/plot-frame.ts'
import { useWidth } from '#src/lib/use-width.ts'
import { Inspectable } from './inspectable.tsx'

interface ChartInspectorProps {
  model: PlotModel
  /** Id of the headline: it names the chart. */
  labelledBy: string
  /** In a narrow column: more lines are kept free for the words. */
  isSmall?: boolean
  /** The drawing. */
  children: ReactNode
}

/** Makes a drawing of the page, as wide as its place, one that can be asked. */
export function ChartInspector({ model, labelledBy, isSmall = false, children }: ChartInspectorProps) {
  const [ref, width] = useWidth<HTMLDivElement>(736)
  const drawn = { model, stops: toStops(model), frame: plotFrame(model, width), width }
  return (
    <Inspectable drawn={drawn} labelledBy={labelledBy} place={isSmall ? 'narrow' : 'wide'}>
      <div ref={ref}>{children}</div>
    </Inspectable>
  )
}
