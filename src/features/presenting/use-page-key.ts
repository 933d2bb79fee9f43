import { useEffect, useEffectEvent } from 'react'
import { PAGE_KEYS, toAct, toPressed } from './deck-keys.ts'
import { areKeysOn } from './key-setting.ts'

/** Calls back when a single-key shortcut of the page is pressed, unless shortcuts are off or the key is being typed. */
export function usePageKey(wanted: (typeof PAGE_KEYS)[number]['act'], onPress: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (toAct(PAGE_KEYS, toPressed(event), areKeysOn()) !== wanted) return
    event.preventDefault()
    onPress()
  })
  useEffect(() => {
    globalThis.addEventListener('keydown', press)
    return () => globalThis.removeEventListener('keydown', press)
  }, [])
}
