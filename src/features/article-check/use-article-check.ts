import { useSuspenseQueries } from '@tanstack/react-query'
import { claimsQuery } from '#src/data/claims.ts'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { toCheck } from './to-check.ts'

/** The article check under the address. */
export function useArticleCheck() {
  const { view } = useView()
  const [claims, countries, topics] = useSuspenseQueries({ queries: [claimsQuery, countriesQuery, topicsQuery] })
  const { lens, round } = useLens()
  return {
    loaded: claims.data,
    check: toCheck(claims.data.rows, { lens, chosen: view }),
    lens,
    round,
    names: new Map([
      ...countries.data.rows.map((country) => [country.code, country.name] as const),
      ...topics.data.rows.map((topic) => [topic.id, topic.name] as const),
    ]),
  }
}
