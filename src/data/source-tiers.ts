import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { id, tier } from './fields.ts'
import { getList, type Loaded } from './get-json.ts'
import { LoadError } from './load-error.ts'
import { source } from './sources.ts'

/** The tier of a source alone: a fifth of `sources.json`, and all that is shown before somebody asks who says so. */
export const sourceTier = z.object({ id, tier })
export type SourceTier = z.infer<typeof sourceTier>

export const sourceTiersQuery = queryOptions({
  queryKey: ['source-tiers'],
  queryFn: ({ signal }) => getTiers(signal),
  staleTime: Infinity,
})

/** From its own file; from the sources themselves where a host has only those. */
async function getTiers(signal: AbortSignal): Promise<Loaded<SourceTier>> {
  try {
    return await getList('source-tiers.json', sourceTier, signal)
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return getList('sources.json', source, signal)
  }
}
