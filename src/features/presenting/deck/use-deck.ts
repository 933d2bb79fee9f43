import { useView } from '#src/filters/use-view.ts'
import type { SlideId } from '#src/filters/view.ts'
import { toIndex, toOrder, type SlideEntry } from '#src/features/presenting/to-order.ts'

export type Turn = 'next' | 'back' | 'first' | 'last'

/** The slides to go through and where the view stands in them. Turning them replaces the address, so that Back never walks through slides. */
export function useDeck(slides: readonly SlideEntry[]) {
  const { view, setView } = useView()
  const order = toOrder(slides, view)
  const index = Math.max(
    0,
    order.findIndex((slide) => slide.id === view.slide),
  )
  const go = (id: SlideId) => {
    if (id !== view.slide) setView({ slide: id }, { replace: true })
  }
  const turn = (act: Turn) => {
    const next = order[toIndex(act, index, order.length)]
    if (next) go(next.id)
  }
  return { order, index, slide: order[index], go, turn }
}

export function isTurn(act: string): act is Turn {
  return act === 'next' || act === 'back' || act === 'first' || act === 'last'
}
