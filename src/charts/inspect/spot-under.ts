import type { PlotModel } from '#src/charts/model.ts'
import { baselineOf, labelsOver, textWidth } from '#src/charts/place-labels.ts'
import type { PlotFrame } from '#src/charts/plot-frame.ts'
import { stopAt, type Spot } from './move-cursor.ts'
import type { Stop, Stops, Track } from './stops.ts'

/** A place in the drawing, px from its upper left. */
export interface Place {
  readonly x: number
  /** Null where there is no figure to stand on: the period alone. */
  readonly y: number | null
}

/** Marks of events stand on the axis; this far from one still means it. */
const MARK = { above: 16, below: 8, aside: 9 }
/** Two lines whose points are this near in time are told apart by height. */
const SAME_TIME = 3

/** Where a datum is drawn. */
export function placeOfStop(model: PlotModel, frame: PlotFrame, { point, key }: Stop): Place {
  if (model.kind !== 'bars') {
    return { x: frame.x(point.at), y: point.value === null ? null : frame.y(point.value) }
  }
  const row = model.rows.findIndex(({ id }) => id === key)
  return { x: frame.x(point.value ?? 0), y: frame.y(row + 0.5) }
}

/** Where a spot is drawn; an event stands on the axis. Undefined for what is no longer drawn. */
export function placeOfSpot(model: PlotModel, frame: PlotFrame, stops: Stops, spot: Spot | null): Place | undefined {
  if (spot?.on === 'event') {
    const event = stops.events.find(({ id }) => id === spot.event)
    return event && { x: frame.x(event.at), y: frame.bottom - 5 }
  }
  const found = stopAt(stops, spot)
  return found && placeOfStop(model, frame, found.stop)
}

/** What a pointer means: an event by its mark or label, else the datum nearest in time, then in height. */
export function spotUnder(
  model: PlotModel,
  frame: PlotFrame,
  stops: Stops,
  pointer: { x: number; y: number },
): Spot | null {
  return eventUnder(model, frame, stops, pointer) ?? stopUnder(model, frame, stops, pointer)
}

function eventUnder(model: PlotModel, frame: PlotFrame, stops: Stops, { x, y }: { x: number; y: number }): Spot | null {
  if (model.kind !== 'time') return null
  const toSpot = (event: string): Spot => ({ on: 'event', event, track: null })
  const label = labelsOver({ ...model, events: stops.events }, frame).find((placed) => {
    const width = textWidth(`${placed.event.label?.date} ${placed.event.label?.text}`) + 10
    const left = placed.anchor === 'end' ? placed.x - width : placed.x
    return x >= left && x <= left + width && Math.abs(y - (baselineOf(placed.row) - 4)) <= 10
  })
  if (label) return toSpot(label.event.id)
  if (y < frame.bottom - MARK.above || y > frame.bottom + MARK.below) return null
  const nearest = least(stops.events, ({ at }) => Math.abs(frame.x(at) - x))
  return nearest && Math.abs(frame.x(nearest.at) - x) <= MARK.aside ? toSpot(nearest.id) : null
}

function stopUnder(model: PlotModel, frame: PlotFrame, stops: Stops, { x, y }: { x: number; y: number }): Spot | null {
  const candidates = stops.tracks.flatMap((track) => {
    const stop = model.kind === 'bars' ? rowUnder(track, frame, y) : stopNear(track, frame, x)
    if (stop === undefined) return []
    const place = placeOfStop(model, frame, stop)
    // A step holds from its day on: anywhere along it is as near.
    const aside = track.shape === 'step' && place.x <= x ? 0 : Math.abs(place.x - x)
    return [{ track, stop, aside, away: place.y === null ? Infinity : Math.abs(place.y - y) }]
  })
  const nearestAside = Math.min(...candidates.map(({ aside }) => aside))
  const found = least(
    candidates.filter(({ aside }) => aside <= nearestAside + SAME_TIME),
    ({ away }) => away,
  )
  return found ? { on: 'point', track: found.track.id, key: found.stop.key } : null
}

function rowUnder(track: Track, frame: PlotFrame, y: number): Stop | undefined {
  return least(
    track.stops.map((stop, row) => ({ stop, row })),
    ({ row }) => Math.abs(frame.y(row + 0.5) - y),
  )?.stop
}

function stopNear(track: Track, frame: PlotFrame, x: number): Stop | undefined {
  const holding = track.shape === 'step' ? track.stops.findLast(({ point }) => frame.x(point.at) <= x) : undefined
  return holding ?? least(track.stops, ({ point }) => Math.abs(frame.x(point.at) - x))
}

/** The one with the least measure, the first of equals. */
function least<T>(all: readonly T[], measure: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (best, one) => (best === undefined || measure(one) < measure(best) ? one : best),
    undefined,
  )
}
