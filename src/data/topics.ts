import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Topic } from '#src/data/records/topics.ts'

const topicRecord = async () => (await import('#src/data/records/topics.ts')).topic

export const topicsQuery = queryOptions({
  queryKey: ['topics'],
  queryFn: ({ signal }) => getList('topics.json', topicRecord, signal),
  staleTime: Infinity,
})
