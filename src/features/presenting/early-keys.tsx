import { useEffectEvent, useLayoutEffect } from 'react'

/** Pressed since the slides were asked for. */
let pressed: KeyboardEvent[] = []

/** Stands where the slides will: a key pressed before they are here is kept for them. Escape gives up waiting. */
export function EarlyKeys({ onEscape }: { onEscape?: () => void }) {
  const keep = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape?.()
    else pressed.push(event)
  })
  useLayoutEffect(() => {
    pressed = []
    document.addEventListener('keydown', keep)
    return () => document.removeEventListener('keydown', keep)
  }, [])
  return <></>
}

/** What was pressed before, in order; given once. */
export function takeEarlyKeys(): readonly KeyboardEvent[] {
  const taken = pressed
  pressed = []
  return taken
}
