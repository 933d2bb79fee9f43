import { useRef, type ReactNode } from 'react'
import { useInTurn } from '#src/lib/use-in-turn.ts'
import { useIsSeen } from '#src/lib/use-is-seen.ts'
import { PartViewContext, useView } from './use-view.ts'

/**
 * What `ViewInTurn` does for a region, for a part of one: it may be folded in or out of sight while the region is seen.
 * Never one inside another; `children` must be the same element each time.
 */
export function PartInTurn({ children }: { children: ReactNode }) {
  const view = useView()
  const place = useRef<HTMLDivElement>(null)
  const shown = useInTurn(view, { kind: 'words', place, isAtOnce: useIsSeen(place) })
  return (
    <div ref={place} {...(shown === view ? {} : { 'aria-busy': true })}>
      <PartViewContext value={shown}>{children}</PartViewContext>
    </div>
  )
}
