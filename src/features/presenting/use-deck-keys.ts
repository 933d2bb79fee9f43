import { useEffect, useEffectEvent } from 'react'
import { areKeysOn } from '#src/ui/commands/key-setting.ts'
import { toAct, toPressed } from '#src/ui/commands/pressed.ts'
import { DECK_KEYS, type DeckAct } from './deck-keys.ts'

/** Drives the deck by key, wherever the focus is. */
export function useDeckKeys(onAct: (act: DeckAct) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = toAct(DECK_KEYS, toPressed(event), areKeysOn())
    if (act === null) return
    event.preventDefault()
    onAct(act)
  })
  useEffect(() => {
    // Before the window, where the keys of the page are listened for: what the deck takes is taken.
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
