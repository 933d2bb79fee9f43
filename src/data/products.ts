import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { ProductTrade } from '#src/data/records/products.ts'

const productTradeRecord = async () => (await import('#src/data/records/products.ts')).productTrade

export const productsQuery = queryOptions({
  queryKey: ['products'],
  queryFn: ({ signal }) => getList('products.json', productTradeRecord, signal),
  staleTime: Infinity,
})
