import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Observation } from '#src/data/records/observations.ts'

const observationRecord = async () => (await import('#src/data/records/observations.ts')).observation

export const observationsQuery = (seriesId: string) =>
  queryOptions({
    queryKey: ['observations', seriesId],
    queryFn: ({ signal }) => getList(`observations/${encodeURIComponent(seriesId)}.json`, observationRecord, signal),
    staleTime: Infinity,
  })
