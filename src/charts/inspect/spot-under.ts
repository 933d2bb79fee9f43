import type { Box } from '#src/charts/labels/boxes.ts'
import { aloneOf, boxOfGroup, groupEvents } from '#src/charts/marks/event-groups.ts'
import { baselineOf, labelsOver } from '#src/charts/labels/place-labels.ts'
import type { PlotFrame } from '#src/charts/plot-frame.ts'
import { textWidth } from '#src/charts/labels/text-width.ts'
import type { Spot } from './move-cursor.ts'
import { frameOfTrack, placeOfStop, type Drawn, type Place } from './place-of-spot.ts'
import type { Stop, Track } from './stops.ts'

/** Marks of events stand on the axis; this far from one still means it. */
const MARK = { above: 16, below: 8, aside: 9 }
/** Two lines whose points are this near in time are told apart by height. */
const SAME_TIME = 3

/** px from the upper left of the drawing. */
interface Pointer {
  readonly x: number
  readonly y: number
}

/** What a pointer means: an event by its mark or label, else the datum nearest in time, then in height. */
export function spotUnder(drawn: Drawn, pointer: Pointer): Spot | null {
  return eventUnder(drawn, pointer) ?? stopUnder(drawn, pointer)
}

function eventUnder({ model, frame, stops }: Drawn, { x, y }: Pointer): Spot | null {
  if (model.kind !== 'time') return null
  const toSpot = (event: string): Spot => ({ on: 'event', event, track: null })
  const groups = groupEvents(model, frame)
  const label = labelsOver({ ...model, events: aloneOf(groups) }, frame).find((placed) => {
    const width = textWidth(`${placed.event.label?.date} ${placed.event.label?.text}`) + 10
    const left = placed.anchor === 'end' ? placed.x - width : placed.x
    return x >= left && x <= left + width && Math.abs(y - (baselineOf(placed.row) - 4)) <= 10
  })
  if (label) return toSpot(label.event.id)
  const group = groups.find((one) => one.words !== null && isIn(boxOfGroup(one, frame.bottom), x, y))
  if (group) {
    const under = least(group.events, ({ at }) => Math.abs(frame.x(at) - x))
    return under === undefined ? null : toSpot(under.id)
  }
  if (y < frame.bottom - MARK.above || y > frame.bottom + MARK.below) return null
  const nearest = least(stops.events, ({ at }) => Math.abs(frame.x(at) - x))
  return nearest && Math.abs(frame.x(nearest.at) - x) <= MARK.aside ? toSpot(nearest.id) : null
}

const isIn = ({ left, right, top, bottom }: Box, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom + MARK.below

function stopUnder(drawn: Drawn, pointer: Pointer): Spot | null {
  const found =
    drawn.model.kind === 'bars' ? barUnder(drawn, pointer) : pointUnder(drawn, tracksUnder(drawn, pointer), pointer)
  return found ? { on: 'point', track: found.track.id, key: found.stop.key } : null
}

/** Of several panels those of the one under the pointer, or nearest to it. */
function tracksUnder(drawn: Drawn, { x, y }: Pointer): readonly Track[] {
  const { tracks } = drawn.stops
  const away = (track: Track) => {
    const { left, right, top, bottom } = frameOfTrack(drawn, track.id)
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
  }
  const nearest = Math.min(...tracks.map(away))
  return tracks.filter((track) => away(track) === nearest)
}

function pointUnder(drawn: Drawn, tracks: readonly Track[], { x, y }: Pointer) {
  const candidates = tracks.flatMap((track) => {
    const frame = frameOfTrack(drawn, track.id)
    const stop = stopNear(track, frame, x)
    if (stop === undefined) return []
    const place = placeOfStop(drawn, track, stop)
    // A step holds from its day on: anywhere along it is as near.
    const aside = track.shape === 'step' && place.x <= x ? 0 : Math.abs(place.x - x)
    return [{ track, stop, aside, away: place.y === null ? Infinity : Math.abs(place.y - y) }]
  })
  const nearestAside = Math.min(...candidates.map(({ aside }) => aside))
  return least(
    candidates.filter(({ aside }) => aside <= nearestAside + SAME_TIME),
    ({ away }) => away,
  )
}

function stopNear(track: Track, frame: PlotFrame, x: number): Stop | undefined {
  const holding = track.shape === 'step' ? track.stops.findLast(({ point }) => frame.x(point.at) <= x) : undefined
  return holding ?? least(track.stops, ({ point }) => Math.abs(frame.x(point.at) - x))
}

/** By the line it stands on, then along it. */
function barUnder(drawn: Drawn, { x, y }: Pointer) {
  const bars = drawn.stops.tracks.flatMap((track) =>
    track.stops.map((stop) => ({ track, stop, place: placeOfStop(drawn, track, stop) })),
  )
  const away = ({ place }: { place: Place }) => Math.abs((place.y ?? Infinity) - y)
  const nearest = Math.min(...bars.map(away))
  return least(
    bars.filter((bar) => away(bar) === nearest),
    ({ place }) => Math.abs(place.x - x),
  )
}

/** The one with the least measure, the first of equals. */
function least<T>(all: readonly T[], measure: (one: T) => number): T | undefined {
  return all.reduce<T | undefined>(
    (best, one) => (best === undefined || measure(one) < measure(best) ? one : best),
    undefined,
  )
}
