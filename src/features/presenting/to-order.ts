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
  /** Ids of the topics it bears on: what is missing or disputed there may be asked about. */
  readonly topics: readonly string[]
  /** Whether the filters leave anything of it; one that is not kept is passed over. Kept when not told. */
  readonly isKept?: (view: View) => boolean
}

/**
 * The slides to go through: those of the deck's make-up, or all, in its order; of these the ones that the filters keep.
 * The slide that the address asks for is always among them: where the deck leaves it out it comes first.
 */
export function toOrder(slides: readonly SlideEntry[], view: View): SlideEntry[] {
  const chosen = toMakeUp(slides, view).flatMap((id) => slides.find((slide) => slide.id === id) ?? [])
  const asked = slides.find((slide) => slide.id === view.slide)
  const all = asked === undefined || chosen.includes(asked) ? chosen : [asked, ...chosen]
  return all.filter((slide) => slide === asked || isKept(slide, view))
}

/** Ids of the slides in the deck, in order, whether or not the filters keep them. */
export function toMakeUp(slides: readonly SlideEntry[], { deck }: Pick<View, 'deck'>): readonly SlideId[] {
  return deck.length > 0 ? deck : slides.map(({ id }) => id)
}

/** A make-up as the address holds it: the running order itself is not written. */
export function toDeck(slides: readonly SlideEntry[], makeUp: readonly SlideId[]): readonly SlideId[] {
  return makeUp.length === slides.length && slides.every(({ id }, index) => makeUp[index] === id) ? [] : makeUp
}

/** The list with an item one place earlier (-1) or later (1); the ends hold. */
export function moveInList<T>(list: readonly T[], item: T, by: -1 | 1): T[] {
  const from = list.indexOf(item)
  const to = from + by
  if (from < 0 || to < 0 || to >= list.length) return [...list]
  const rest = list.filter((one) => one !== item)
  return [...rest.slice(0, to), item, ...rest.slice(to)]
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
