import type { Claim } from '#src/data/claims.ts'
import type { Conflict } from '#src/data/conflicts.ts'
import type { Country } from '#src/data/countries.ts'
import type { ControlledElement } from '#src/data/elements.ts'
import type { TradeEvent } from '#src/data/events.ts'
import type { Gap } from '#src/data/gaps.ts'
import type { Issue } from '#src/data/issues.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Person } from '#src/data/people.ts'
import type { Round } from '#src/data/rounds.ts'
import type { Series } from '#src/data/series.ts'
import type { Source } from '#src/data/sources.ts'
import type { Topic } from '#src/data/topics.ts'
import type { ChartPlace, Found } from './found.ts'
import { toFoundFigures } from './to-found-figures.ts'
import { toFoundConflicts, toFoundCountries, toFoundGaps, toFoundSources, toFoundTopics } from './to-found-records.ts'
import {
  toFoundClaims,
  toFoundElements,
  toFoundEvents,
  toFoundIssues,
  toFoundPeople,
  toFoundRounds,
} from './to-found-talks.ts'

/** The files that can be looked through, as far as they have come; the others are empty. */
export interface Findable {
  readonly people: readonly Person[]
  readonly rounds: readonly Round[]
  readonly events: readonly TradeEvent[]
  readonly issues: readonly Issue[]
  readonly elements: readonly ControlledElement[]
  readonly claims: readonly Claim[]
  readonly conflicts: readonly Conflict[]
  readonly gaps: readonly Gap[]
  readonly sources: readonly Source[]
  readonly countries: readonly Country[]
  readonly topics: readonly Topic[]
  readonly series: readonly Series[]
  readonly observations: ReadonlyMap<string, readonly Observation[]>
}

interface FoundOptions {
  readonly lens: Lens
  readonly dataDate: string
  readonly charts: readonly ChartPlace[]
}

/** All that can be found under the lens: with hindsight off nothing later, nor a word of it. */
export function toFound(data: Findable, { lens, dataDate, charts }: FoundOptions): Found[] {
  const bearing = ({ countries, topics, sourceIds }: Bears) => ({ sourceIds, bearing: { countries, topics } })
  const resting = [
    ...[...data.events, ...data.claims, ...data.rounds, ...data.series].map(bearing),
    ...data.issues.flatMap((issue) => issue.statusHistory.map(({ sourceIds }) => bearing({ ...issue, sourceIds }))),
    ...data.people.map((person) => bearing({ ...person, countries: [person.side] })),
  ]
  return [
    ...toFoundPeople(data.people, data.rounds, lens),
    ...toFoundIssues(data.issues, lens),
    ...toFoundRounds(data.rounds, lens),
    ...toFoundFigures({ series: data.series, observations: data.observations, charts, lens, dataDate }),
    ...toFoundEvents(data.events, lens),
    ...toFoundElements(data.elements, lens),
    ...toFoundCountries(data.countries),
    ...toFoundTopics(data.topics),
    ...toFoundClaims(data.claims, lens),
    ...toFoundConflicts(data.conflicts, lens),
    ...toFoundGaps(data.gaps, lens),
    ...toFoundSources(data.sources, { lens, dataDate, resting }),
  ]
}

interface Bears {
  readonly countries: readonly string[]
  readonly topics: readonly string[]
  readonly sourceIds: readonly string[]
}
