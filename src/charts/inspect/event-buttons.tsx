import { memo, useDeferredValue } from 'react'
import { boxOfGroup, groupEvents, type EventGroup } from '#src/charts/marks/event-groups.ts'
import type { PlotEvent } from '#src/charts/model.ts'
import { heightOf } from '#src/charts/plot-frame.ts'
import type { Drawn } from './place-of-spot.ts'

/** A target reaches this far, where no other event is nearer, px. */
const REACH = 12
/** Of a target, px. */
const HEIGHT = 24

/** Marks this near stand on one another: a press on one means any of them, px. */
const SAME_PLACE = 7

/** The events that a press on one of them may mean, in the order of the axis. */
export function eventsAt({ model, stops, frame }: Drawn, id: string): readonly PlotEvent[] {
  const pressed = stops.events.find((event) => event.id === id)
  if (pressed === undefined || model.kind !== 'time') return []
  const group = groupEvents(model, frame).find(({ events }) => events.includes(pressed))
  if (group && group.words !== null) return group.events
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
  const { model, frame, width, stops } = drawn
  if (model.kind !== 'time') return null
  const height = heightOf(model)
  const groups = groupEvents({ ...model, events: stops.events }, frame)
  return groups.map((group, index) => {
    const [first] = group.events
    if (first === undefined) return null
    const { left, right } = reachOf(group, groups[index - 1], groups[index + 1])
    return (
      <button
        key={first.id}
        type="button"
        tabIndex={-1}
        data-event={first.id}
        // The day from which all of them were known.
        data-known={group.events.at(-1)?.day}
        data-source={[...new Set(group.events.flatMap(({ sourceIds }) => sourceIds))].join(' ')}
        aria-label={nameOf(group, first)}
        className="absolute print:hidden"
        // Parts of the whole, so that the places hold where the drawing is enlarged.
        style={{
          left: percent(left / width),
          width: percent(Math.max(1, right - left) / width),
          top: percent((frame.bottom - 4 - HEIGHT / 2) / height),
          height: percent(HEIGHT / height),
        }}
      />
    )
  })
})

/** Over a mark and as far around it as no other is nearer; over the words of one that stands for several. */
function reachOf(group: EventGroup, before: EventGroup | undefined, after: EventGroup | undefined) {
  const { left, right } = boxOfGroup(group, 0)
  return {
    left: Math.min(group.words ? left : Infinity, Math.max(group.from - REACH, middle(before?.to, group.from))),
    right: Math.max(group.words ? right : -Infinity, Math.min(group.to + REACH, middle(group.to, after?.from))),
  }
}

function nameOf({ events, words }: EventGroup, first: PlotEvent): string {
  if (words === null) return `${first.date}: ${first.title}`
  return `${words.text}, ${first.date} to ${events.at(-1)?.date}`
}

function middle(a: number | undefined, b: number | undefined): number {
  if (a === undefined) return -Infinity
  return b === undefined ? Infinity : (a + b) / 2
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`
