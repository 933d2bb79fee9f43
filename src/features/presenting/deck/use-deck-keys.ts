import { useEffectEvent, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import { areKeysOn } from '#src/ui/commands/key-setting.ts'
import { toAct, toPressed } from '#src/ui/commands/pressed.ts'
import { DECK_KEYS, type DeckAct } from '#src/features/presenting/deck-keys.ts'
import { takeEarlyKeys } from '#src/features/presenting/early-keys.tsx'

/** Drives the deck by key, wherever the focus is; first by those pressed while it was on its way. */
export function useDeckKeys(onAct: (act: DeckAct) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = toAct(DECK_KEYS, toPressed(event), areKeysOn())
    if (act === null) return
    event.preventDefault()
    onAct(act)
  })
  useLayoutEffect(() => {
    const early = takeEarlyKeys()
    // Each begins where the one before it has led.
    if (early.length > 0) setTimeout(() => early.forEach((event) => flushSync(() => press(event))))
    // Before the window, where the keys of the page are listened for: what the deck takes is taken.
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
