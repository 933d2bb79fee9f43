import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Gap } from '#src/data/records/gaps.ts'

const gapRecord = async () => (await import('#src/data/records/gaps.ts')).gap

export const gapsQuery = queryOptions({
  queryKey: ['gaps'],
  queryFn: ({ signal }) => getList('gaps.json', gapRecord, signal),
  staleTime: Infinity,
})
