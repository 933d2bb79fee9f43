import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Series } from './records/series.ts'

const seriesRecord = async () => (await import('./records/series.ts')).series

export const seriesQuery = queryOptions({
  queryKey: ['series'],
  queryFn: ({ signal }) => getList('series.json', seriesRecord, signal),
  staleTime: Infinity,
})
