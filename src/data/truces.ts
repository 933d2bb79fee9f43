import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Truce } from '#src/data/records/truces.ts'

const truceRecord = async () => (await import('#src/data/records/truces.ts')).truce

export const trucesQuery = queryOptions({
  queryKey: ['truces'],
  queryFn: ({ signal }) => getList('truces.json', truceRecord, signal),
  staleTime: Infinity,
})
