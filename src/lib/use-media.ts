import { useState, useSyncExternalStore } from 'react'

/** Whether a media query holds. Without a window it does not. */
export function useMedia(query: string): boolean {
  // Asking the window anew for each drawing costs more than the rest of it.
  const [store] = useState(() => toStore(query))
  return useSyncExternalStore(store.subscribe, store.read, () => false)
}

function toStore(query: string) {
  let list: MediaQueryList | undefined
  const toList = () => (list ??= globalThis.matchMedia(query))
  return {
    subscribe: (onChange: () => void) => {
      toList().addEventListener('change', onChange)
      return () => toList().removeEventListener('change', onChange)
    },
    read: () => toList().matches,
  }
}

/** Paper is as narrow and is no phone. */
export const PHONE = 'screen and (max-width: 700px)'
