import { useQuery } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { Loaded } from '#src/data/get-json.ts'
import { sourcesQuery, type Source } from '#src/data/sources.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { byId } from '#src/lib/by-id.ts'

export interface SourcesById {
  byId: ReadonlyMap<string, Source>
  /** False while they load, and where they could not be. */
  isReady: boolean
}

const NOT_YET: SourcesById = { byId: new Map(), isReady: false }
/** Stable, so that the map is made once for a list. */
const selectSources = ({ rows }: Loaded<Source>): SourcesById => ({ byId: byId(rows), isReady: true })

/** The sources by id, asked for where somebody reads who says so. Never waits and never fails. */
export function useSources(): SourcesById {
  return useQuery({ ...sourcesQuery, select: selectSources }).data ?? NOT_YET
}

/** Held once for the page by `EvidenceProvider`: hundreds of marks read it, and none asks for it alone. */
export const TiersContext = createContext<Tiers>(new Map())

/** The tier of each source. Never waits and never fails: a figure stands even while, or where, the tiers do not load. */
export function useTiers(): Tiers {
  return use(TiersContext)
}
