import { useSyncExternalStore } from 'react'

/** The fragment of the address, with its '#', as it changes; '' without a window. */
export function useHash(): string {
  return useSyncExternalStore(
    (onChange) => {
      addEventListener('hashchange', onChange)
      return () => removeEventListener('hashchange', onChange)
    },
    () => location.hash,
    () => '',
  )
}
