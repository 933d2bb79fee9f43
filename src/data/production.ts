import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { MineProduction } from '#src/data/records/production.ts'

const mineProductionRecord = async () => (await import('#src/data/records/production.ts')).mineProduction

export const productionQuery = queryOptions({
  queryKey: ['production'],
  queryFn: ({ signal }) => getList('production.json', mineProductionRecord, signal),
  staleTime: Infinity,
})
