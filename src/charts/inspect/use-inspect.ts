import { useEffect, useRef, useState } from 'react'
import { compareStops, type Comparison } from './compare.ts'
import { moveCursor, stopAt, type PointSpot, type Spot } from './move-cursor.ts'
import { speakEvent, speakStop } from './spoken.ts'
import type { Stops } from './stops.ts'

/** Keys held down go faster than speech: what is spoken waits until they rest, ms. */
const REST = 120

/** Where somebody stands in a chart, what they pinned, and what is said of it. */
export interface Inspected {
  readonly spot: Spot | null
  /** At most two, the older first. */
  readonly pins: readonly PointSpot[]
  /** For a live region: one sentence, only after keys. */
  readonly said: string
  show: (spot: Spot | null) => void
  /** Pins or unpins; with two pinned the older goes. */
  pin: (spot: Spot | null) => void
  unpin: () => void
  /** True where the key was the chart's. */
  press: (key: string) => boolean
}

export function useInspect(stops: Stops): Inspected {
  const [spot, setSpot] = useState<Spot | null>(null)
  const [pins, setPins] = useState<readonly PointSpot[]>([])
  const [said, say] = useSaid()
  const spoken = useRef<string | null>(null)
  const standing = pins.filter((one) => stopAt(stops, one) !== undefined)

  const sayWhere = (next: Spot | null) => {
    say(sentenceOf(stops, next, spoken.current))
    if (next?.on === 'point') spoken.current = next.track
  }
  const pin = (asked: Spot | null) => {
    if (asked?.on !== 'point' || stopAt(stops, asked) === undefined) return
    const next = togglePin(standing, asked)
    setPins(next)
    const compared = comparisonOf(stops, next, null)
    say(compared?.spoken ?? (next.some((one) => isSame(one, asked)) ? 'pinned' : 'unpinned'))
  }
  return {
    spot,
    pins: standing,
    said,
    // The same spot again draws nothing again: a pointer moves far more often than it changes what it means.
    show: (next) => setSpot((now) => (isSameSpot(now, next) ? now : next)),
    pin,
    unpin: () => {
      setPins([])
      say('unpinned')
    },
    press: (key) => {
      if (key === ' ') {
        pin(spot)
        return true
      }
      const next = moveCursor(stops, spot, key)
      if (next === undefined) return false
      setSpot(next)
      sayWhere(next)
      return true
    },
  }
}

/** Two pinned data compared; one pinned with the one stood on. */
export function comparisonOf(stops: Stops, pins: readonly PointSpot[], spot: Spot | null): Comparison | null {
  const [first, second] = [
    ...pins,
    ...(spot?.on === 'point' && !pins.some((one) => isSame(one, spot)) ? [spot] : []),
  ].map((one) => stopAt(stops, one)?.stop)
  return first && second ? compareStops(first, second, stops.unit) : null
}

function togglePin(pins: readonly PointSpot[], asked: PointSpot): PointSpot[] {
  const others = pins.filter((one) => !isSame(one, asked))
  return others.length < pins.length ? others : [...others, asked].slice(-2)
}

const isSame = (a: PointSpot, b: PointSpot) => a.track === b.track && a.key === b.key

function isSameSpot(a: Spot | null, b: Spot | null): boolean {
  if (a?.on === 'point' && b?.on === 'point') return isSame(a, b)
  return a?.on === 'event' && b?.on === 'event' ? a.event === b.event : a === b
}

function sentenceOf(stops: Stops, spot: Spot | null, spokenOf: string | null): string {
  if (spot?.on === 'event') {
    const event = stops.events.find(({ id }) => id === spot.event)
    return event ? speakEvent(event) : ''
  }
  const found = stopAt(stops, spot)
  if (!found) return 'No figure to stand on'
  const isNamed = stops.tracks.length > 1 && found.track.id !== spokenOf
  return speakStop({ ...found, unit: stops.unit, isNamed })
}

function useSaid(): [string, (text: string) => void] {
  const [said, setSaid] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const say = (text: string) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setSaid(text), REST)
  }
  return [said, say]
}
