import { useRef, type ReactNode } from 'react'
import { useInTurn } from '#src/lib/pace/use-in-turn.ts'
import { useIsSeen } from '#src/lib/pace/use-is-seen.ts'
import { PartViewContext, useView, ViewContext } from './use-view.ts'

interface ViewInTurnProps {
  /** A part of a region: folded in, or out of sight while the region is seen. */
  isPart?: boolean
  children: ReactNode
}

/**
 * Hands a region, or a part of one, the view. Where it is seen it gets each at once, with the filter bar; else it keeps the
 * last until its turn comes, so that a click waits for what is seen alone. Only what reads the view is drawn anew:
 * `children` must be the same element each time. One inside another of its kind does nothing: React draws all that reads
 * the outer one.
 */
export function ViewInTurn({ isPart = false, children }: ViewInTurnProps) {
  const view = useView()
  const place = useRef<HTMLDivElement>(null)
  const shown = useInTurn(view, { kind: 'words', place, isAtOnce: useIsSeen(place) })
  const Handed = isPart ? PartViewContext : ViewContext
  return (
    <div ref={place} {...(shown === view ? {} : { 'aria-busy': true })}>
      <Handed value={shown}>{children}</Handed>
    </div>
  )
}
