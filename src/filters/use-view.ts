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

/** The view in the address (`ViewOfAddress`). */
export const AddressViewContext = createContext<UseView | null>(null)

/**
 * The view of a part of the page, where that is not simply the one in the address: a region may show the last one for a
 * while, a preview another. A context of its own: React draws anew whatever reads a context that has changed higher up,
 * also where a nearer value of it has not.
 */
export const ViewContext = createContext<UseView | null>(null)

/**
 * The view of a part of a region, where that may wait longer than the region. Nearer than `ViewContext`, and asked first:
 * what reads this one does not read the region's, and so is not drawn anew when that changes.
 */
export const PartViewContext = createContext<UseView | null>(null)

/** The view of this part of the page, else that in the address. Throws outside both: a view nobody set is no view. */
export function useView(): UseView {
  const own = use(PartViewContext) ?? use(ViewContext)
  if (own !== null) return own
  const view = use(AddressViewContext)
  if (view === null) throw new Error('useView was called outside ViewOfAddress: put it around the page.')
  return view
}
