import { createContext, use, useLayoutEffect, useRef, type RefObject } from 'react'
import type { PlotModel } from '#src/charts/model.ts'

/** What a slide says of itself where its drawing cannot: read by whatever hands the deck over. */
export interface SlideTeller {
  /** Called once the slide stands: what it is made of. */
  readonly frame: (told: { readonly sourceIds: readonly string[] }) => void
  /** The plain model behind the place of a chart. */
  readonly chart: (place: Element, told: ToldChart) => void
}

export interface ToldChart {
  readonly model: PlotModel
  /** The chart in a sentence: its alternative text. */
  readonly caption: string
}

/** Set around slides that are drawn to be read and not to be seen; null everywhere else. */
export const SlideTelling = createContext<SlideTeller | null>(null)

/** Tells of the frame. A chart inside has told of itself by then. */
export function useToldFrame(sourceIds: readonly string[]): void {
  const teller = use(SlideTelling)
  useLayoutEffect(() => teller?.frame({ sourceIds }))
}

/** Tells of a chart at the place that carries the ref. */
export function useToldChart(teller: SlideTeller, told: ToldChart): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (place.current) teller.chart(place.current, told)
  })
  return place
}
