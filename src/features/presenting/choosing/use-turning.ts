import { useEffect, useEffectEvent, useState } from 'react'

interface Turning {
  isPaused: boolean
  toggle: () => void
}

/**
 * Turns slides by itself, every so many seconds on each (`place` changes with the slide); null: not at all. It waits
 * while something is open over the slide, and begins paused for those who ask for less motion.
 */
export function useTurning(every: number | null, place: number, onTurn: (from: number) => void): Turning {
  const [isPaused, setPaused] = useState(() => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches)
  const turn = useEffectEvent((from: number) => {
    if (document.querySelector('[role="dialog"]') === null) onTurn(from)
  })
  useEffect(() => {
    if (every === null || isPaused) return undefined
    const timer = setInterval(() => turn(place), every * 1000)
    return () => clearInterval(timer)
  }, [every, isPaused, place])
  return { isPaused, toggle: () => setPaused(!isPaused) }
}
