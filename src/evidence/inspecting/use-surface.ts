import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { eventsAt } from '#src/charts/inspect/event-buttons.tsx'
import { stopAt, type Spot } from '#src/charts/inspect/move-cursor.ts'
import type { Drawn } from '#src/charts/inspect/place-of-spot.ts'
import { spotUnder } from '#src/charts/inspect/spot-under.ts'
import type { Stops } from '#src/charts/inspect/stops.ts'
import type { Inspected } from '#src/charts/inspect/use-inspect.ts'
import type { PlotEvent } from '#src/charts/model.ts'
import { citeEvent, citeStop } from '#src/evidence/citing/cite-stop.ts'
import { useEvidence } from '#src/evidence/sources/evidence-provider.tsx'

/** A press that moved this far, px, was a drag and pins nothing. */
const DRAG = 6

interface Crowd {
  /** Id of the event pressed. */
  readonly named: string
  readonly anchor: HTMLElement
  readonly returnTo: HTMLElement
}

/**
 * What pointer, touch and keys do over a drawing: handlers for its surface, and for the place that holds it and its
 * words. Over a slide the deck keeps Page Up and Page Down, and the first Escape leaves the chart.
 */
export function useSurface(drawn: Drawn, inspected: Inspected, isOnSlide: boolean) {
  const { stops, width } = drawn
  const { toggle } = useEvidence()
  const id = useId()
  const surface = useRef<HTMLDivElement>(null)
  /** Stands at the datum: the source opens beside it. */
  const marker = useRef<HTMLSpanElement>(null)
  const pressedAt = useRef({ x: 0, y: 0 })
  const { spot, pins } = inspected
  /** An event that was pressed among others at its place. */
  const [crowd, setCrowd] = useState<Crowd | null>(null)

  const isInside = (target: EventTarget | null) =>
    target instanceof Element &&
    (surface.current?.parentElement?.contains(target) === true || target.closest('[role="dialog"]') !== null)

  const spotOf = ({ clientX, clientY }: PointerEvent | MouseEvent): Spot | null => {
    const box = surface.current?.getBoundingClientRect()
    if (!box || box.width === 0) return null
    const scale = width / box.width
    return spotUnder(drawn, { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale })
  }

  const openSource = () => {
    const cited = citeSpot(stops, spot)
    if (!cited || !surface.current || !marker.current) return
    toggle({ id, cited, anchor: marker.current, returnTo: surface.current })
  }

  const leave = () => {
    inspected.show(null)
    surface.current?.blur()
    // The figure takes the focus, so that reading and Tab go on from here.
    surface.current?.closest<HTMLElement>('figure[tabindex]')?.focus({ preventScroll: true })
  }

  const press = (key: string): boolean => {
    if (isOnSlide && (key === 'PageUp' || key === 'PageDown')) return false
    if (key === 'Enter') openSource()
    else if (key === 'Escape' && pins.length > 0 && !isOnSlide) inspected.unpin()
    else if (key === 'Escape') leave()
    else return inspected.press(key)
    return true
  }

  return {
    marker,
    /** Events to choose from where several stand at the place pressed. */
    crowd: crowd && { ...crowd, events: eventsAt(drawn, crowd.named) },
    choose: (event: PlotEvent | null) => {
      setCrowd(null)
      if (event !== null) inspected.show({ on: 'event', event: event.id, track: spot?.track ?? null })
    },
    onSurface: {
      ref: surface,
      onKeyDown: (event: KeyboardEvent) => {
        if (hasModifier(event) || !press(event.key)) return
        event.preventDefault()
        event.stopPropagation()
      },
      onPointerDown: (event: PointerEvent) => {
        pressedAt.current = { x: event.clientX, y: event.clientY }
        inspected.show(spotOf(event))
      },
      onPointerMove: (event: PointerEvent) => inspected.show(spotOf(event)),
      onClick: (event: MouseEvent) => {
        // A click without a place comes from assistive technology.
        const moved = Math.hypot(event.clientX - pressedAt.current.x, event.clientY - pressedAt.current.y)
        if (event.detail > 0 && moved > DRAG) return
        const named = eventIdOf(event.target)
        if (named !== null && marker.current && surface.current && eventsAt(drawn, named).length > 1)
          setCrowd({ named, anchor: marker.current, returnTo: surface.current })
        const next = named === null ? spotOf(event) : { on: 'event' as const, event: named, track: spot?.track ?? null }
        inspected.show(next)
        inspected.pin(next)
        surface.current?.focus({ preventScroll: true })
      },
    },
    onPlace: {
      onPointerLeave: (event: PointerEvent) => {
        if (!isInside(document.activeElement) && !isInside(event.relatedTarget)) inspected.show(null)
      },
      onBlur: (event: FocusEvent) => {
        if (event.relatedTarget !== null && !isInside(event.relatedTarget)) inspected.show(null)
      },
    },
  }
}

/** With Ctrl, Alt or Meta a key is the browser's; AltGr writes brackets on many keyboards. */
function hasModifier(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph')
}

function eventIdOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-event]')?.getAttribute('data-event') ?? null) : null
}

function citeSpot(stops: Stops, spot: Spot | null) {
  if (spot?.on === 'event') {
    const event = stops.events.find(({ id }) => id === spot.event)
    return event && { ...citeEvent(event), text: event.date }
  }
  const found = stopAt(stops, spot)
  return found && citeStop(found.track, found.stop, stops.unit)
}
