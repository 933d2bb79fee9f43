import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Source } from '#src/data/records/sources.ts'

const sourceRecord = async () => (await import('#src/data/records/sources.ts')).source

export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: ({ signal }) => getList('sources.json', sourceRecord, signal),
  staleTime: Infinity,
})
