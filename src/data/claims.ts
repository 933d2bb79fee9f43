import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Verdict, Claim } from '#src/data/records/claims.ts'

const claimRecord = async () => (await import('#src/data/records/claims.ts')).claim

export const claimsQuery = queryOptions({
  queryKey: ['claims'],
  queryFn: ({ signal }) => getList('claims.json', claimRecord, signal),
  staleTime: Infinity,
})
