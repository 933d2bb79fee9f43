import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let last = ''

/** What a command came to, for whoever shows it: "Link copied". The next word takes its place; '' takes it away. */
export function say(text: string): void {
  last = text
  for (const listener of listeners) listener()
}

/** What was said last. */
export function useSaid(): string {
  return useSyncExternalStore(
    subscribe,
    () => last,
    () => '',
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
