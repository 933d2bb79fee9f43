import { useSyncExternalStore } from 'react'

const HASH = /^#(presenter|audience)=([0-9a-f]{32})$/

/**
 * The token of the talk whose presenter's window this is, or null. It stands behind the `#` of the address: no server
 * is told it and no link of a view carries it.
 */
export function usePresenterToken(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => tokenOf('presenter'),
    () => null,
  )
}

function subscribe(listener: () => void): () => void {
  globalThis.addEventListener('hashchange', listener)
  return () => globalThis.removeEventListener('hashchange', listener)
}

/** The token that the address of this window gives to that part. */
export function tokenOf(role: 'presenter' | 'audience'): string | null {
  const [, named, token] = HASH.exec(globalThis.location.hash) ?? []
  return named === role && token !== undefined ? token : null
}
