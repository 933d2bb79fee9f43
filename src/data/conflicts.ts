import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Conflict } from '#src/data/records/conflicts.ts'

const conflictRecord = async () => (await import('#src/data/records/conflicts.ts')).conflict

export const conflictsQuery = queryOptions({
  queryKey: ['conflicts'],
  queryFn: ({ signal }) => getList('conflicts.json', conflictRecord, signal),
  staleTime: Infinity,
})
