import { useId, type ReactNode } from 'react'
import { KEYS_SPOKEN } from '#src/charts/inspect/chart-keys.ts'
import { CursorLayer } from '#src/charts/inspect/cursor-layer.tsx'
import { EventButtons } from '#src/charts/inspect/event-buttons.tsx'
import { placeOfSpot, type Drawn } from '#src/charts/inspect/place-of-spot.ts'
import { useInspect } from '#src/charts/inspect/use-inspect.ts'
import { heightOf } from '#src/charts/plot-frame.ts'
import { onDemand } from '#src/ui/on-demand.tsx'
import { InspectorLine } from './inspector-line.tsx'
import { useSurface } from './use-surface.ts'

const eventMenu = onDemand(
  'The list of events',
  async () => (await import('#src/evidence/events/event-menu.tsx')).EventMenu,
)

/** Where a chart stands: the words under it get the room that the place can spare. */
export type ChartPlace = 'wide' | 'narrow' | 'slide'

interface InspectableProps {
  drawn: Drawn
  /** Id of what names the chart. */
  labelledBy: string
  place: ChartPlace
  /** The drawing, ready: it is not drawn again while somebody goes through it. */
  children: ReactNode
}

const HINT = 'Point at the drawing, or go through it with the arrow keys. A click or Space pins a figure.'

/** Lines kept free for the words, so that nothing moves when they come. */
const ROOM = {
  wide: 'type-note mt-2 min-h-15 tab:min-h-10',
  narrow: 'type-note mt-2 min-h-15',
  // Into the room that a slide keeps above its foot.
  slide: 'mt-1 -mb-3 min-h-9 text-[0.8125rem]/4.5',
} as const

/** A drawing that can be asked by pointer, touch and keys, one datum at a time, told in words under it and spoken. */
export function Inspectable({ drawn, labelledBy, place, children }: InspectableProps) {
  const { model, stops, frame, width } = drawn
  const keys = useId()
  const inspected = useInspect(stops)
  const isOnSlide = place === 'slide'
  const { marker, crowd, choose, onSurface, onPlace } = useSurface(drawn, inspected, isOnSlide)
  const spot = placeOfSpot(drawn, inspected.spot)
  return (
    <div {...onPlace} className={`group/chart ${isOnSlide ? 'flex h-full flex-col' : ''}`}>
      <div
        {...onSurface}
        role="application"
        aria-roledescription="chart"
        aria-labelledby={labelledBy}
        aria-describedby={keys}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the chart's one tab stop: its keys are its own
        tabIndex={0}
        className={`relative touch-pan-y outline-offset-4 print:outline-none ${isOnSlide ? 'min-h-0 flex-1' : ''}`}
      >
        {children}
        <EventButtons drawn={drawn} />
        <CursorLayer drawn={drawn} spot={inspected.spot} pins={inspected.pins} />
        <span
          ref={marker}
          className="pointer-events-none absolute size-0"
          style={spot && { left: share(spot.x, width), top: share(spot.y ?? frame.top, heightOf(model)) }}
        />
      </div>
      {crowd && <eventMenu.Part {...crowd} onChoose={choose} onClose={() => choose(null)} />}
      <p id={keys} hidden>
        {KEYS_SPOKEN}
      </p>
      <p role="status" className="sr-only">
        {inspected.said}
      </p>
      <div className={`screen-only tnum ${ROOM[place]}`}>
        <InspectorLine stops={stops} inspected={inspected} hint={HINT} isOnSlide={isOnSlide} />
      </div>
    </div>
  )
}

const share = (px: number, whole: number) => `${(px / whole) * 100}%`
