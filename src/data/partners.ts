import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { PartnerTrade } from './records/partners.ts'

const partnerTradeRecord = async () => (await import('./records/partners.ts')).partnerTrade

export const partnersQuery = queryOptions({
  queryKey: ['partners'],
  queryFn: ({ signal }) => getList('partners.json', partnerTradeRecord, signal),
  staleTime: Infinity,
})
