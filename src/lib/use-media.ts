import { useState, useSyncExternalStore } from 'react'

/** Whether a media query holds. Without a window it does not. */
export function useMedia(query: string): boolean {
  return useMediaIfKnown(query) ?? false
}

/** The same; null in a page as it is written, for whatever window. */
export function useMediaIfKnown(query: string): boolean | null {
  // Asking the window anew for each drawing costs more than the rest of it.
  const [store] = useState(() => toStore(query))
  return useSyncExternalStore<boolean | null>(store.subscribe, store.read, () => null)
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
