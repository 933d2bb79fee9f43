import { useSyncExternalStore } from 'react'

/** Whether a media query holds. Without a window it does not. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = globalThis.matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    () => globalThis.matchMedia(query).matches,
    () => false,
  )
}

export const PHONE = '(max-width: 700px)'
