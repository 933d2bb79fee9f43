import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Delegation, TopicOutcome, Round } from '#src/data/records/rounds.ts'

const roundRecord = async () => (await import('#src/data/records/rounds.ts')).round

export const roundsQuery = queryOptions({
  queryKey: ['rounds'],
  queryFn: ({ signal }) => getList('rounds.json', roundRecord, signal),
  staleTime: Infinity,
})
