import { createContext, use } from 'react'
import type { Source } from '#src/data/sources.ts'

export interface SourcesById {
  byId: ReadonlyMap<string, Source>
  /** False while they load, and where they could not be. */
  isReady: boolean
}

/** Held once for the page by `EvidenceProvider`: hundreds of marks read it, and none asks for it alone. */
export const SourcesContext = createContext<SourcesById>({ byId: new Map(), isReady: false })

/** The sources by id. Never waits and never fails: a figure stands even while, or where, its sources do not load. */
export function useSources(): SourcesById {
  return use(SourcesContext)
}
