import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { PartnerTrade } from '#src/data/records/partners.ts'

const partnerTradeRecord = async () => (await import('#src/data/records/partners.ts')).partnerTrade

export const partnersQuery = queryOptions({
  queryKey: ['partners'],
  queryFn: ({ signal }) => getList('partners.json', partnerTradeRecord, signal),
  staleTime: Infinity,
})
