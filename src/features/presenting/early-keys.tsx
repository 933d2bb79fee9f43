import { useLayoutEffect } from 'react'

/** Pressed since the slides were asked for. */
let pressed: KeyboardEvent[] = []

/** Stands where the slides will: a key pressed before they are here is kept for them. */
export function EarlyKeys() {
  useLayoutEffect(() => {
    pressed = []
    const keep = (event: KeyboardEvent) => pressed.push(event)
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
