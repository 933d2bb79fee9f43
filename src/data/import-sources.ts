import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { ImportSource } from '#src/data/records/import-sources.ts'

const importSourceRecord = async () => (await import('#src/data/records/import-sources.ts')).importSource

export const importSourcesQuery = queryOptions({
  queryKey: ['import-sources'],
  queryFn: ({ signal }) => getList('import-sources.json', importSourceRecord, signal),
  staleTime: Infinity,
})
