import { useSyncExternalStore } from 'react'

/** Whether the page fills the screen, and whether this browser lets it. */
export function useFullScreen(): { isFull: boolean; isPossible: boolean } {
  const isFull = useSyncExternalStore(
    subscribe,
    () => hasFullScreen() && document.fullscreenElement !== null,
    () => false,
  )
  const isPossible = useSyncExternalStore(subscribe, hasFullScreen, () => false)
  return { isFull, isPossible }
}

/** A browser that refuses is left as it is: the slides fill its window anyway. */
export async function toggleFullScreen(): Promise<void> {
  if (!hasFullScreen()) return
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen()
    else await document.exitFullscreen()
  } catch {
    return
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (hasFullScreen() && document.fullscreenElement !== null) await toggleFullScreen()
}

// Phones of one maker and test pages have no such thing, whatever the types say.
function hasFullScreen(): boolean {
  return 'fullscreenEnabled' in document && document.fullscreenEnabled
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
