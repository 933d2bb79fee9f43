import { createContext, use } from 'react'
import type { Dropped } from './clean-view.ts'
import type { View } from './view.ts'

export interface UseView {
  view: View
  /** Values of the address that nothing in the data answers to. */
  dropped: Dropped[]
  /**
   * Changes the view and so the address. One history entry each, unless `replace` (typing, moving through slides).
   * `leave` closes what a step has opened: Back is that step undone, so it goes back, or else replaces. Unknown values
   * leave the address with the first change.
   */
  setView: (change: Partial<View>, options?: { replace?: boolean; leave?: boolean }) => void
}

/** The view of a part of the page: that in the address (`ViewOfAddress`), or one fixed for what stands inside. */
export const ViewContext = createContext<UseView | null>(null)

/** The view in the address, or the one fixed for this part of the page. Throws outside both: a view nobody set is no view. */
export function useView(): UseView {
  const view = use(ViewContext)
  if (view === null) throw new Error('useView was called outside ViewOfAddress: put it around the page.')
  return view
}
