import type { ComponentType } from 'react'

/** A slide of the deck to be handed over, in its order. */
export interface HandedSlide {
  readonly id: string
  /** What it is about, in a word or two. */
  readonly name: string
  /** What is fetched for it: "export figures". */
  readonly what: string
  readonly Slide: ComponentType
}
