import { useSyncExternalStore } from 'react'

const NAME = 'truce-tracker:keys'
const listeners = new Set<() => void>()
/** Holds for this visit where the browser keeps nothing. */
let unkept: boolean | null = null

/** Whether single-key shortcuts are on: until switched off in this browser, they are. */
export function useKeySetting(): boolean {
  return useSyncExternalStore(subscribe, areKeysOn, () => true)
}

export function areKeysOn(): boolean {
  if (unkept !== null) return unkept
  try {
    return globalThis.localStorage.getItem(NAME) !== 'off'
  } catch {
    return true
  }
}

/** Kept in the browser; where it keeps nothing, until the page is left. */
export function switchKeys(isOn: boolean): void {
  try {
    if (isOn) globalThis.localStorage.removeItem(NAME)
    else globalThis.localStorage.setItem(NAME, 'off')
    unkept = null
  } catch {
    unkept = isOn
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  globalThis.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    globalThis.removeEventListener('storage', listener)
  }
}
