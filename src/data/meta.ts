import { queryOptions } from '@tanstack/react-query'
import { getRecord } from './get-json.ts'

export type { Meta } from '#src/data/records/meta.ts'

const metaRecord = async () => (await import('#src/data/records/meta.ts')).meta

export const metaQuery = queryOptions({
  queryKey: ['meta'],
  queryFn: ({ signal }) => getRecord('meta.json', metaRecord, signal),
  staleTime: Infinity,
})
