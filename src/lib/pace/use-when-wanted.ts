import { startTransition, useEffect, useState, type RefObject } from 'react'
import { drawAtOnce } from './draw-at-once.ts'
import { whenReaderStirs } from './reader-stirs.ts'
import { askTurn, type Turn } from './turns.ts'
import { distanceOf } from './use-in-turn.ts'
import { isPrinting } from '#src/lib/use-printing.ts'
import { isLookedFor, whenNear } from './when-near.ts'

interface WhenWanted<T> {
  arrived?: T | null
  waitsForStir?: boolean
  hereForPaper?: (() => T | null) | undefined
}

const nothingYet = () => null

/**
 * What `load` brings, or null until it is wanted, here, and its turn has come: wanted as soon as the place comes near the
 * window, or once somebody stirs. `load` must be the same function each time; what it throws is thrown while drawing.
 * `arrived`, where it is there already, waits for nothing; `waitsForStir`: what is seen looks right without it, or is folded
 * in. `hereForPaper` says what has come so far: it is taken when the page is printed, wanted or not.
 */
export function useWhenWanted<T>(
  place: RefObject<Element | null>,
  load: () => Promise<T>,
  kind: Turn['kind'],
  { arrived = null, waitsForStir = false, hereForPaper = nothingYet }: WhenWanted<T> = {},
): { here: T | null; isWanted: boolean } {
  const [state, setState] = useState<{ here: T | null; isWanted: boolean }>(() => {
    // What comes for the paper alone takes no turn.
    const here = arrived ?? (isPrinting() ? hereForPaper() : null)
    return { here, isWanted: here !== null }
  })
  const isHere = state.here !== null
  useEffect(() => {
    if (isHere) return undefined
    const watch = new AbortController()
    const life = new AbortController()
    const want = async () => {
      if (watch.signal.aborted) return
      watch.abort()
      setState((old) => ({ ...old, isWanted: true }))
      const next = await load().then(
        (here) => () => ({ here, isWanted: true }),
        (error: unknown) => () => {
          throw error
        },
      )
      if (life.signal.aborted) return
      // Given back once it stands there, so that the next one waits for it.
      const leave = askTurn({
        kind,
        place,
        distance: () => distanceOf(place.current),
        take: (isAtOnce) => {
          if (isAtOnce) setState(next)
          else startTransition(() => setState(next))
        },
      })
      life.signal.addEventListener('abort', leave)
    }
    const print = () => {
      const here = hereForPaper()
      if (here !== null) drawAtOnce(() => setState({ here, isWanted: true }))
    }
    addEventListener('beforeprint', print, { signal: life.signal })
    onWanted(waitsForStir ? null : place.current, watch.signal, () => void want())
    return () => {
      watch.abort()
      life.abort()
    }
  }, [isHere, place, load, kind, waitsForStir, hereForPaper])
  return state
}

/** Calls back when the element, if any, is near the window or somebody stirs; maybe more than once. */
function onWanted(element: Element | null, signal: AbortSignal, callback: () => void) {
  // Nobody looks where nothing is observed.
  if (!isLookedFor()) {
    callback()
    return
  }
  void callBackOnStir(callback)
  if (element !== null) signal.addEventListener('abort', whenNear(element, callback))
}

async function callBackOnStir(callback: () => void) {
  await whenReaderStirs()
  callback()
}
