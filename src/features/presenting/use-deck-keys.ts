import { useEffect, useEffectEvent } from 'react'
import { DECK_KEYS, toAct, toPressed, type DeckAct } from './deck-keys.ts'
import { areKeysOn } from './key-setting.ts'

/** Drives the deck by key, wherever the focus is. */
export function useDeckKeys(onAct: (act: DeckAct) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = toAct(DECK_KEYS, toPressed(event), areKeysOn())
    if (act === null) return
    event.preventDefault()
    onAct(act)
  })
  useEffect(() => {
    globalThis.addEventListener('keydown', press)
    return () => globalThis.removeEventListener('keydown', press)
  }, [])
}
