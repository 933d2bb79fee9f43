import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { TradeEvent } from '#src/data/records/events.ts'

const eventRecord = async () => (await import('#src/data/records/events.ts')).event

export const eventsQuery = queryOptions({
  queryKey: ['events'],
  queryFn: ({ signal }) => getList('events.json', eventRecord, signal),
  staleTime: Infinity,
})
