import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Person } from '#src/data/records/people.ts'

const personRecord = async () => (await import('#src/data/records/people.ts')).person

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => getList('people.json', personRecord, signal),
  staleTime: Infinity,
})
