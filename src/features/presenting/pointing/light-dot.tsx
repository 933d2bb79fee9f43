import type { Ref } from 'react'

/** The light dot over a slide. It is moved by its owner without drawing anything again; hidden until it is placed. */
export function LightDot({ ref }: { ref: Ref<HTMLSpanElement> }) {
  return (
    <span
      ref={ref}
      hidden
      aria-hidden="true"
      className="pointer-events-none absolute z-2 size-[1.125rem] -translate-1/2 rounded-full border-[0.125rem] border-paper bg-ink"
    />
  )
}

/** Puts the dot at a place given as parts of what it lies over, or takes it away. */
export function placeDot(dot: HTMLElement | null, at: { readonly x: number; readonly y: number } | null): void {
  if (dot === null) return
  dot.hidden = at === null
  if (at === null) return
  dot.style.left = `${at.x * 100}%`
  dot.style.top = `${at.y * 100}%`
}
