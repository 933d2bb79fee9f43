import { createContext, type ReactNode } from 'react'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'

/** What a slide is made of, before it is laid out. */
export interface SlideContent {
  readonly finding: Finding
  readonly subtitle: ReactNode
  /** Every source of the slide, each once. */
  readonly sourceIds: readonly string[]
  readonly figures: readonly Cited[]
  readonly children: ReactNode
}

export interface SlidePlaceValue {
  readonly number: number
  readonly total: number
  /** One of several things in its window: a heading of the second rank, and the focus stays where it is. */
  readonly isPart?: boolean
  /** Charts are written out as tables. */
  readonly isRead?: boolean
  /** Lays the slide out in another way: as text, as notes. */
  readonly layOut?: (content: SlideContent) => ReactNode
}

/** Where a slide stands in the running order; null outside a deck. */
export const SlidePlace = createContext<SlidePlaceValue | null>(null)
