import { useRef, type PointerEvent } from 'react'
import { isTap, toSwipe, type Touch } from './to-swipe.ts'

/** Turns slides by finger. What can be pressed keeps its taps; a mouse does nothing here. */
export function useSwipe(turn: (act: 'next' | 'back') => void) {
  const from = useRef<Touch | null>(null)
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      from.current = event.pointerType === 'touch' && event.isPrimary ? { x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const start = from.current
      from.current = null
      if (start === null) return
      // A tap on what can be pressed, or on a chart, is for that; a swipe over it still turns the slide.
      const isForItself =
        event.target instanceof Element &&
        event.target.closest('button, a, summary, input, [role="application"]') !== null
      if (isForItself && isTap(start, { x: event.clientX, y: event.clientY })) return
      const act = toSwipe(start, { x: event.clientX, y: event.clientY }, event.currentTarget.clientWidth)
      if (act) turn(act)
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
