import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { IssueState, StateChange, IssueFact, Position, Measure, Issue } from '#src/data/records/issues.ts'

const issueRecord = async () => (await import('#src/data/records/issues.ts')).issue

export const issuesQuery = queryOptions({
  queryKey: ['issues'],
  queryFn: ({ signal }) => getList('issues.json', issueRecord, signal),
  staleTime: Infinity,
})
