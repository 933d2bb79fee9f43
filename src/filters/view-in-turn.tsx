import { useRef, type ReactNode } from 'react'
import { useInTurn } from '#src/lib/use-in-turn.ts'
import { useIsSeen } from '#src/lib/use-is-seen.ts'
import { useView, ViewContext } from './use-view.ts'

/**
 * Hands a region the view. Where it is seen it gets each at once, with the filter bar; else it keeps the last until its
 * turn comes, so that a click waits for what is seen alone. Only what reads the view is drawn anew: `children` must be the
 * same element each time. One inside another does nothing: React draws all that reads the outer one.
 */
export function ViewInTurn({ children }: { children: ReactNode }) {
  const view = useView()
  const place = useRef<HTMLDivElement>(null)
  const shown = useInTurn(view, { kind: 'words', place, isAtOnce: useIsSeen(place) })
  return (
    <div ref={place} {...(shown === view ? {} : { 'aria-busy': true })}>
      <ViewContext value={shown}>{children}</ViewContext>
    </div>
  )
}
