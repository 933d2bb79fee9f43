import { useQueries, useSuspenseQueries } from '@tanstack/react-query'
import { claimsQuery } from '#src/data/claims.ts'
import { conflictsQuery } from '#src/data/conflicts.ts'
import { countriesQuery } from '#src/data/countries.ts'
import { elementsQuery } from '#src/data/elements.ts'
import { eventsQuery } from '#src/data/events.ts'
import { importSourcesQuery } from '#src/data/import-sources.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { partnersQuery } from '#src/data/partners.ts'
import { peopleQuery } from '#src/data/people.ts'
import { productionQuery } from '#src/data/production.ts'
import { productsQuery } from '#src/data/products.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { seriesQuery } from '#src/data/series.ts'
import { sourcesQuery } from '#src/data/sources.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { trucesQuery } from '#src/data/truces.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { toSourceList } from './to-source-list.ts'
import { toUses } from './to-uses.ts'

/**
 * The sources under the address. Waits for the sources alone; what rests on them is counted from the files that came,
 * and the files that failed are named, so that one of them does not take the list away.
 */
export function useSourceList() {
  const { view } = useView()
  const [sources, countryRows, topicRows] = useSuspenseQueries({ queries: [sourcesQuery, countriesQuery, topicsQuery] })
  const { lens, round, dataDate } = useLens()
  const results = useQueries({
    queries: [
      eventsQuery,
      issuesQuery,
      claimsQuery,
      roundsQuery,
      peopleQuery,
      seriesQuery,
      trucesQuery,
      elementsQuery,
      partnersQuery,
      productsQuery,
      productionQuery,
      importSourcesQuery,
      conflictsQuery,
    ],
  })
  const [events, issues, claims, rounds, people, series, truces, elements, ...others] = results
  const [partners, products, production, importSources, conflicts] = others
  const failed = results.filter((result) => result.isError)
  const uses = toUses({
    events: events.data?.rows,
    issues: issues.data?.rows,
    claims: claims.data?.rows,
    rounds: rounds.data?.rows,
    people: people.data?.rows,
    series: series.data?.rows,
    truces: truces.data?.rows,
    elements: elements.data?.rows,
    partners: partners.data?.rows,
    products: products.data?.rows,
    production: production.data?.rows,
    importSources: importSources.data?.rows,
    conflicts: conflicts.data?.rows,
    countries: countryRows.data.rows,
  })
  return {
    loaded: sources.data,
    list: toSourceList(sources.data.rows, { uses, lens, chosen: view, dataDate }),
    lens,
    round,
    isCounting: results.some((result) => result.isPending),
    /** Why what rests on the sources is not counted in full; empty where it is. */
    failures: failed.map(({ error }) => error.message),
    retry: () => failed.forEach((result) => void result.refetch()),
    names: new Map([
      ...countryRows.data.rows.map((country) => [country.code, country.name] as const),
      ...topicRows.data.rows.map((topic) => [topic.id, topic.name] as const),
    ]),
  }
}

export type SourcesShown = ReturnType<typeof useSourceList>
