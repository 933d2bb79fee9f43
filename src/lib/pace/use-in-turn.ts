import { startTransition, useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { askTurn, type Turn } from './turns.ts'

export interface InTurn {
  kind: Turn['kind']
  /** Where it is shown. */
  place: RefObject<Element | null>
  /** It does not wait. */
  isAtOnce: boolean
}

/** The value, or for a while the one before it: it changes when the turn comes to its place, and at once where that cannot wait. */
export function useInTurn<T>(value: T, { kind, place, isAtOnce }: InTurn): T {
  const [shown, show] = useState(() => value)
  const isBehind = !Object.is(shown, value)
  if (isAtOnce && isBehind) show(() => value)
  useEffect(() => {
    if (!isBehind) return undefined
    return askTurn(toTurn(kind, place, () => show(() => value)))
  }, [isBehind, value, kind, place])
  return isAtOnce ? value : shown
}

/**
 * What is drawn there of a value that changes: the value, or for a while the one before it. Null while it is far from the
 * window: nothing is drawn before it comes near, and what was drawn is taken down, for it would say what is true no longer.
 */
export function useDrawnInTurn<T>(value: T, place: RefObject<Element | null>): T | null {
  const [drawn, draw] = useState<T | null>(() => value)
  const isBehind = !Object.is(drawn, value)
  useEffect(() => {
    if (!isBehind) return undefined
    return askTurn({
      ...toTurn('drawing', place, () => draw(() => value)),
      sleep: () => startTransition(() => draw(null)),
    })
  }, [isBehind, value, place])
  return drawn
}

/** A turn that shows something there. */
export function toTurn(kind: Turn['kind'], place: RefObject<Element | null>, show: () => void): Turn {
  return {
    kind,
    place,
    distance: () => distanceOf(place.current),
    take: (isAtOnce) => {
      if (isAtOnce) show()
      // What is seen is short work, and in pieces it would come frames later.
      else if (distanceOf(place.current) === 0) flushSync(show)
      else startTransition(show)
    },
  }
}

/** px that bring the element into the window; 0 where it is seen, endless for what is folded in. */
export function distanceOf(element: Element | null): number {
  if (element === null || element.checkVisibility?.() === false) return Infinity
  const { top, bottom } = element.getBoundingClientRect()
  return Math.max(0, top + 1 - globalThis.innerHeight, 1 - bottom)
}
