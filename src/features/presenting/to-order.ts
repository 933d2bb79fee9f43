import type { ComponentType } from 'react'
import type { SlideId, View } from '#src/filters/view.ts'
import type { DeckAct } from './deck-keys.ts'

/** A slide of the running order. */
export interface SlideEntry {
  readonly id: SlideId
  /** What it is about, in a word or two. */
  readonly name: string
  /** What is fetched for it: "export figures". */
  readonly what: string
  readonly Slide: ComponentType
  /** Whether the filters leave anything of it; one that is not kept is passed over. Kept when not told. */
  readonly isKept?: (view: View) => boolean
}

/** The slides to go through: those the filters keep, and the one the address asks for. */
export function toOrder(slides: readonly SlideEntry[], view: View): SlideEntry[] {
  return slides.filter((slide) => slide.id === view.slide || isKept(slide, view))
}

export function isKept(slide: SlideEntry, view: View): boolean {
  return slide.isKept?.(view) ?? true
}

/** Where an act leads from a place in the order; the ends hold. */
export function toIndex(act: DeckAct, index: number, total: number): number {
  const last = Math.max(0, total - 1)
  if (act === 'first') return 0
  if (act === 'last') return last
  if (act === 'next') return Math.min(index + 1, last)
  return act === 'back' ? Math.max(index - 1, 0) : index
}
