import { queryOptions } from '@tanstack/react-query'
import { getList } from './get-json.ts'

export type { Country } from '#src/data/records/countries.ts'

const countryRecord = async () => (await import('#src/data/records/countries.ts')).country

export const countriesQuery = queryOptions({
  queryKey: ['countries'],
  queryFn: ({ signal }) => getList('countries.json', countryRecord, signal),
  staleTime: Infinity,
})
