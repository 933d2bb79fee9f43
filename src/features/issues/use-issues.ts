import { useQuery, useSuspenseQueries } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { issuesQuery, type Issue } from '#src/data/issues.ts'
import type { Loaded } from '#src/data/get-json.ts'
import { metaQuery } from '#src/data/meta.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { topicsQuery } from '#src/data/topics.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { useLens, type LensView } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { toGroups, type IssuesShown } from './to-groups.ts'
import { toStatesFinding } from '#src/features/issues/states/to-states-finding.ts'

interface UseIssues extends IssuesShown, Pick<LensView, 'lens' | 'round' | 'rounds' | 'dataDate'> {
  finding: Finding
  loaded: Loaded<Issue>
  /** Words for the codes and ids of the filters. */
  names: ReadonlyMap<string, string>
}

/** The issues under the filters, as seen from the lens. Waits for the issues and the rounds. */
export function useIssues(): UseIssues {
  // The lens waits for the rounds and the closing day; asked for here too, all three come at once.
  const [issues] = useSuspenseQueries({ queries: [issuesQuery, roundsQuery, metaQuery] })
  const { view } = useView()
  const { lens, round, rounds, dataDate } = useLens()
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  const shown = toGroups(issues.data.rows, view, { lens, dataDate, rounds })
  return {
    ...shown,
    lens,
    round,
    rounds,
    dataDate,
    finding: toStatesFinding(
      shown.groups.flatMap((group) => group.issues),
      lens.day,
    ),
    loaded: issues.data,
    names: new Map([
      ...countries.map((country) => [country.code, country.name] as const),
      ...topics.map((topic) => [topic.id, topic.short] as const),
    ]),
  }
}
