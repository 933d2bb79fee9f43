import { memo, useDeferredValue } from 'react'
import type { PlotEvent } from '#src/charts/model.ts'
import { heightOf } from '#src/charts/plot-frame.ts'
import type { Drawn } from './place-of-spot.ts'

/** A target reaches this far, where no other event is nearer, px. */
const REACH = 12

/** Marks this near stand on one another: a press on one means any of them, px. */
const SAME_PLACE = 7

/** The events that a press on one of them may mean, in the order of the axis. */
export function eventsAt({ stops, frame }: Pick<Drawn, 'stops' | 'frame'>, id: string): readonly PlotEvent[] {
  const pressed = stops.events.find((event) => event.id === id)
  if (pressed === undefined) return []
  return stops.events.filter(({ at }) => Math.abs(frame.x(at) - frame.x(pressed.at)) <= SAME_PLACE)
}

/**
 * The events on the axis as controls, each over its mark. Not in the order of Tab: the chart is one stop, in which `e`
 * goes from event to event. They come right after what is seen, and not into written HTML: nothing can be pressed there.
 */
export function EventButtons({ drawn }: { drawn: Drawn }) {
  const shown = useDeferredValue<Drawn | null>(drawn, null)
  return shown && <Buttons drawn={shown} />
}

const Buttons = memo(function Buttons({ drawn }: { drawn: Drawn }) {
  const { model, frame, width } = drawn
  const { events } = drawn.stops
  const height = heightOf(model)
  const places = events.map(({ at }) => frame.x(at))
  return events.map((event, index) => {
    const x = places[index] ?? 0
    const left = Math.max(x - REACH, middle(places[index - 1], x))
    const right = Math.min(x + REACH, middle(x, places[index + 1]))
    return (
      <button
        key={event.id}
        type="button"
        tabIndex={-1}
        data-event={event.id}
        data-known={event.day}
        data-source={event.sourceIds.join(' ')}
        aria-label={`${event.date}: ${event.title}`}
        className="absolute -translate-y-1/2 print:hidden"
        // Parts of the whole, so that the places hold where the drawing is enlarged.
        style={{
          left: percent(left / width),
          width: percent(Math.max(1, right - left) / width),
          top: percent((frame.bottom - 4) / height),
          height: percent(24 / height),
        }}
      />
    )
  })
})

function middle(a: number | undefined, b: number | undefined): number {
  if (a === undefined) return Number.NEGATIVE_INFINITY
  return b === undefined ? Number.POSITIVE_INFINITY : (a + b) / 2
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`
