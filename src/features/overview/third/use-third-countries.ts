import { useSuspenseQueries } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { eventsQuery } from '#src/data/events.ts'
import { importSourcesQuery } from '#src/data/import-sources.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { STAKE_SERIES } from './stake-series.ts'
import { toThirdCountries } from './to-third-countries.ts'

/** The third countries as of the lens: those the filter names, and the others. */
export function useThirdCountries() {
  const { lens, rounds } = useLens()
  const { view } = useView()
  const [countries, events, issues, importSources] = useSuspenseQueries({
    queries: [countriesQuery, eventsQuery, issuesQuery, importSourcesQuery],
  })
  const figures = useSuspenseQueries({ queries: STAKE_SERIES.map(({ seriesId }) => observationsQuery(seriesId)) })
  const list = toThirdCountries(
    {
      countries: countries.data.rows,
      events: events.data.rows,
      issues: issues.data.rows,
      importSources: importSources.data.rows,
      observations: new Map(STAKE_SERIES.map(({ seriesId }, index) => [seriesId, figures[index]?.data.rows ?? []])),
      rounds,
    },
    lens,
  )
  const isChosen = ({ code }: { code: string }) => view.country.includes(code)
  return { lens, chosen: list.filter(isChosen), others: list.filter((one) => !isChosen(one)) }
}
