import { useEffect, useSyncExternalStore } from 'react'
import { say } from '#src/ui/commands/said.ts'
import { afterLink, afterStep, isStepFrom, NO_TRAIL, readTrail, settled, toUndo, type Trail } from './trail.ts'

/** The trail of the entry the reader is at. The history keeps it; this is what was last read of it. */
let now: Trail = NO_TRAIL
/** Where the page stood then; '' while nobody keeps a trail. */
let place = ''
let isUndoing = false
/** On the way back; what is asked for meanwhile would count from where that leads to, and could leave the page. */
let isGoing = false
const listeners = new Set<() => void>()

/** The steps that led here. */
export function useTrail(): Trail {
  return useSyncExternalStore(
    subscribe,
    () => now,
    () => NO_TRAIL,
  )
}

/** Keeps the trail as the reader goes through the history and follows links. Once, for as long as the page stands. */
export function useTrailKeeper(): void {
  useEffect(() => {
    const before = readTrail(history.state)
    if (before) put(before)
    else write(NO_TRAIL)
    const move = () => {
      const there = readTrail(history.state)
      // An entry that keeps nothing is new: a link within the page has made it.
      if (there === null) return write(afterLink(now))
      if (there.at !== now.at && !isUndoing) say('')
      isUndoing = false
      put(there)
    }
    addEventListener('popstate', move)
    addEventListener('hashchange', move)
    return () => {
      place = ''
      removeEventListener('popstate', move)
      removeEventListener('hashchange', move)
    }
  }, [])
}

interface Change {
  /** The queries of the view before and after. */
  from: string
  to: string
  /** It has made an entry of the history; else it took the place of one. */
  isStep: boolean
}

/** Called when the view and the address have changed. False where that was told already, or nobody keeps a trail. */
export function noteStep({ from, to, isStep }: Change): boolean {
  // Two changes at once make one entry, and the first of them has told of it.
  if (place === '' || location.href === place) return false
  write(settled(isStep ? afterStep(now, from) : now, to))
  return isStep
}

/** Goes back where Back leads to exactly that view, and so leaves no entry behind that does nothing. False where it does not. */
export function goBackTo(query: string): boolean {
  return isStepFrom(now, query) && goBack(1)
}

/** Called when an entry was made by opening the box to find: no step, but Back closes it. */
export function noteBox(): void {
  if (place === '' || location.href === place) return
  write(afterLink(now))
  history.replaceState({ ...kept(), box: now.at }, '')
}

/** Goes back where that closes the box to find. False where it was open from the start, or stands over a later step. */
export function goBackFromBox(onGone?: () => void): boolean {
  if (place === '' || kept()['box'] !== now.at) return false
  // After the others have heard of it, and drawn what they heard.
  if (onGone && !isGoing) addEventListener('popstate', () => setTimeout(onGone), { once: true })
  return goBack(1)
}

/** Goes back to before the last step. False, and nothing happens, where there is none: it never leaves the page. */
export function undoStep(): boolean {
  const entries = toUndo(now)
  if (entries === 0) return false
  isUndoing = true
  return goBack(entries)
}

function goBack(entries: number): true {
  if (!isGoing) history.go(-entries)
  isGoing = true
  return true
}

function write(trail: Trail) {
  history.replaceState({ ...kept(), trail }, '')
  put(trail)
}

/** What the entry keeps, whoever wrote it. */
function kept(): Record<string, unknown> {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? Object.fromEntries(Object.entries(state)) : {}
}

function put(trail: Trail) {
  isGoing = false
  now = trail
  place = location.href
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
