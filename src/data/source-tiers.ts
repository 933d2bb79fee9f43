import { queryOptions } from '@tanstack/react-query'
import { getList, type Loaded } from './get-json.ts'
import { LoadError } from './load-error.ts'
import type { SourceTier } from '#src/data/records/source-tiers.ts'

export type { SourceTier } from '#src/data/records/source-tiers.ts'

const sourceTierRecord = async () => (await import('#src/data/records/source-tiers.ts')).sourceTier
const sourceRecord = async () => (await import('#src/data/records/sources.ts')).source

export const sourceTiersQuery = queryOptions({
  queryKey: ['source-tiers'],
  queryFn: ({ signal }) => getTiers(signal),
  staleTime: Infinity,
})

/** From its own file; from the sources themselves where a host has only those. */
async function getTiers(signal: AbortSignal): Promise<Loaded<SourceTier>> {
  try {
    return await getList('source-tiers.json', sourceTierRecord, signal)
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return getList('sources.json', sourceRecord, signal)
  }
}
