import { useSyncExternalStore } from 'react'

interface Said {
  readonly text: string
  /** For listeners alone: the eye sees it elsewhere. */
  readonly isQuiet: boolean
}

const NOTHING: Said = { text: '', isQuiet: false }
const listeners = new Set<() => void>()
let last = NOTHING

/** What a command or a change came to, for whoever shows it: "Link copied". The next word takes its place; '' takes it away. */
export function say(text: string, { isQuiet = false } = {}): void {
  last = { text, isQuiet }
  for (const listener of listeners) listener()
}

/** What was said last. */
export function useSaid(): Said {
  return useSyncExternalStore(
    subscribe,
    () => last,
    () => NOTHING,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
