import type { Stop, Stops, Track } from './stops.ts'

/** The datum somebody stands on. */
export interface PointSpot {
  readonly on: 'point'
  /** Id of the track. */
  readonly track: string
  /** Key of the stop. */
  readonly key: string
}

/** Where somebody stands in a drawing: on a datum or on an event. */
export type Spot =
  | PointSpot
  | {
      readonly on: 'event'
      readonly event: string
      /** The track to come back to. */
      readonly track: string | null
    }

const TURNS = {
  ArrowLeft: { by: -1 },
  ArrowRight: { by: 1 },
  PageUp: { by: -0.1 },
  PageDown: { by: 0.1 },
} as const

/**
 * Where a key leads from a spot, null being nowhere yet. Left and right go by points and stop at the ends, up and down
 * by series to the point nearest in time; among bars all four go by rows. Undefined for keys that are not the chart's.
 */
export function moveCursor(stops: Stops, spot: Spot | null, key: string): Spot | null | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'PageUp':
    case 'PageDown':
      return along(stops, spot, TURNS[key].by)
    case 'ArrowUp':
      return across(stops, spot, -1)
    case 'ArrowDown':
      return across(stops, spot, 1)
    case 'Home':
      return inTrack(trackOf(stops, spot), (all) => all[0])
    case 'End':
      return inTrack(trackOf(stops, spot), (all) => all.at(-1))
    case '[':
      return inTrack(trackOf(stops, spot), (all) => extreme(all, (a, b) => a < b))
    case ']':
      return inTrack(trackOf(stops, spot), (all) => extreme(all, (a, b) => a > b))
    case 'e':
    case 'E':
      return nextEvent(stops, spot)
    default:
      return undefined
  }
}

/** The track of a spot; the first where there is none. */
function trackOf(stops: Stops, spot: Spot | null): Track | undefined {
  return stops.tracks.find(({ id }) => id === spot?.track) ?? stops.tracks[0]
}

/** The datum of a spot; undefined where it is no longer drawn. */
export function stopAt(stops: Stops, spot: Spot | null): { track: Track; stop: Stop } | undefined {
  if (spot?.on !== 'point') return undefined
  const track = stops.tracks.find(({ id }) => id === spot.track)
  const stop = track?.stops.find(({ key }) => key === spot.key)
  return track && stop && { track, stop }
}

/** Where a spot is on the axis of time; null for nowhere. */
function placeOf(stops: Stops, spot: Spot | null): number | null {
  if (spot?.on === 'event') return stops.events.find(({ id }) => id === spot.event)?.at ?? null
  return stopAt(stops, spot)?.stop.point.at ?? null
}

function inTrack(track: Track | undefined, choose: (all: readonly Stop[]) => Stop | undefined): Spot | null {
  const stop = track && choose(track.stops)
  return track && stop ? { on: 'point', track: track.id, key: stop.key } : null
}

/** By one point or by a part of them all. From nowhere to the end one would come from, from an event to its neighbour. */
function along(stops: Stops, spot: Spot | null, by: number): Spot | null {
  const track = trackOf(stops, spot)
  if (!track) return null
  const size = Math.abs(by) < 1 ? Math.max(1, Math.round(track.stops.length * Math.abs(by))) : 1
  const isAhead = by > 0
  const place = placeOf(stops, spot)
  if (place === null) return inTrack(track, (all) => (isAhead ? all[0] : all.at(-1)))
  if (spot?.on === 'event') {
    return inTrack(track, (all) =>
      isAhead
        ? (all.find(({ point }) => point.at > place) ?? all.at(-1))
        : (all.findLast(({ point }) => point.at <= place) ?? all[0]),
    )
  }
  const now = track.stops.findIndex(({ key }) => key === spot?.key)
  const next = Math.min(track.stops.length - 1, Math.max(0, now + (isAhead ? size : -size)))
  return inTrack(track, (all) => all[next])
}

function across(stops: Stops, spot: Spot | null, by: 1 | -1): Spot | null {
  const track = trackOf(stops, spot)
  if (!track) return null
  if (track.shape === 'bar') return along(stops, spot, by)
  const place = placeOf(stops, spot)
  if (place === null) return along(stops, null, by)
  const next = stops.tracks[stops.tracks.indexOf(track) + by]
  return next ? inTrack(next, (all) => nearest(all, place)) : spot
}

function nearest(all: readonly Stop[], place: number): Stop | undefined {
  return all.reduce<Stop | undefined>(
    (best, stop) =>
      best === undefined || Math.abs(stop.point.at - place) < Math.abs(best.point.at - place) ? stop : best,
    undefined,
  )
}

function extreme(all: readonly Stop[], isMore: (a: number, b: number) => boolean): Stop | undefined {
  return all.reduce<Stop | undefined>((best, stop) => {
    if (stop.point.value === null) return best
    return best?.point.value == null || isMore(stop.point.value, best.point.value) ? stop : best
  }, undefined)
}

/** The next on the axis, the first after the last. */
function nextEvent(stops: Stops, spot: Spot | null): Spot | null {
  const { events } = stops
  const place = placeOf(stops, spot)
  const now = spot?.on === 'event' ? events.findIndex(({ id }) => id === spot.event) : -1
  const after = now >= 0 ? events[now + 1] : events.find(({ at }) => place === null || at > place)
  const next = after ?? events[0]
  return next ? { on: 'event', event: next.id, track: spot?.track ?? null } : spot
}
