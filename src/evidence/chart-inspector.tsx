import { useId, type ReactNode } from 'react'
import { KEYS_SPOKEN } from '#src/charts/inspect/chart-keys.ts'
import { CursorLayer } from '#src/charts/inspect/cursor-layer.tsx'
import { EventButtons } from '#src/charts/inspect/event-buttons.tsx'
import { placeOfSpot, type Drawn } from '#src/charts/inspect/place-of-spot.ts'
import { toStops } from '#src/charts/inspect/stops.ts'
import { useInspect } from '#src/charts/inspect/use-inspect.ts'
import type { PlotModel } from '#src/charts/model.ts'
import { heightOf, plotFrame } from '#src/charts/plot-frame.ts'
import { useWidth } from '#src/lib/use-width.ts'
import { InspectorLine } from './inspector-line.tsx'
import { useSurface } from './use-surface.ts'

interface ChartInspectorProps {
  model: PlotModel
  /** Id of the headline: it names the chart. */
  labelledBy: string
  /** In a narrow column: more lines are kept free for the words. */
  isSmall?: boolean
  /** The drawing. */
  children: ReactNode
}

/**
 * Makes a drawing one that can be asked: by pointer, touch and keys, one datum at a time, told in words under it and
 * spoken. The drawing itself is handed in ready and is not drawn again while somebody goes through it.
 */
export function ChartInspector({ model, labelledBy, isSmall = false, children }: ChartInspectorProps) {
  const [ref, width] = useWidth<HTMLDivElement>(736)
  const drawn = { model, stops: toStops(model), frame: plotFrame(model, width), width }
  return (
    <Inspectable drawn={drawn} labelledBy={labelledBy} isSmall={isSmall}>
      <div ref={ref}>{children}</div>
      <EventButtons drawn={drawn} />
    </Inspectable>
  )
}

interface InspectableProps {
  drawn: Drawn
  labelledBy: string
  isSmall: boolean
  children: ReactNode
}

const HINT = 'Point at the drawing, or go through it with the arrow keys. A click or Space pins a figure.'

function Inspectable({ drawn, labelledBy, isSmall, children }: InspectableProps) {
  const { model, stops, frame, width } = drawn
  const keys = useId()
  const inspected = useInspect(stops)
  const { marker, onSurface, onPlace } = useSurface(drawn, inspected, false)
  const place = placeOfSpot(drawn, inspected.spot)
  return (
    <div {...onPlace} className="group/chart">
      <div
        {...onSurface}
        role="application"
        aria-roledescription="chart"
        aria-labelledby={labelledBy}
        aria-describedby={keys}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the chart's one tab stop: its keys are its own
        tabIndex={0}
        className="relative touch-pan-y outline-offset-4 print:outline-none"
      >
        {children}
        <CursorLayer drawn={drawn} spot={inspected.spot} pins={inspected.pins} />
        <span
          ref={marker}
          className="pointer-events-none absolute size-0"
          style={place && { left: share(place.x, width), top: share(place.y ?? frame.top, heightOf(model)) }}
        />
      </div>
      <p id={keys} hidden>
        {KEYS_SPOKEN}
      </p>
      <p role="status" className="sr-only">
        {inspected.said}
      </p>
      <div className={`screen-only type-note mt-2 tnum ${isSmall ? 'min-h-15' : 'min-h-15 tab:min-h-10'}`}>
        <InspectorLine stops={stops} inspected={inspected} hint={HINT} />
      </div>
    </div>
  )
}

const share = (px: number, whole: number) => `${(px / whole) * 100}%`
