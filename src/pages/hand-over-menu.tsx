import type { HandOverMenuProps } from '#src/features/handing-over/hand-over-button.tsx'
import { HandOverMenu } from '#src/features/handing-over/hand-over-menu.tsx'
import { toOrder } from '#src/features/presenting/to-order.ts'
import { useView } from '#src/filters/use-view.ts'
import { SLIDES } from './deck.tsx'

/** The menu, with the slides of the deck that the view makes up. */
export function HandOverOfView(props: HandOverMenuProps) {
  const { view } = useView()
  return <HandOverMenu {...props} slides={toOrder(SLIDES, view)} />
}
