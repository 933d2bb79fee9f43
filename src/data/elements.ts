import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { ControlledElement } from '#src/data/records/elements.ts'

const elementRecord = async () => (await import('#src/data/records/elements.ts')).element

export const elementsQuery = queryOptions({
  queryKey: ['elements'],
  queryFn: ({ signal }) => getList('elements.json', elementRecord, signal),
  staleTime: Infinity,
})
