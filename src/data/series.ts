import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Series } from '#src/data/records/series.ts'

const seriesRecord = async () => (await import('#src/data/records/series.ts')).series

export const seriesQuery = queryOptions({
  queryKey: ['series'],
  queryFn: ({ signal }) => getList('series.json', seriesRecord, signal),
  staleTime: Infinity,
})
