import { askFor, type AskFor } from '#src/data/ask-for.ts'
import { countriesQuery } from '#src/data/countries.ts'
import { elementsQuery } from '#src/data/elements.ts'
import { eventsQuery } from '#src/data/events.ts'
import { metaQuery } from '#src/data/meta.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { seriesQuery } from '#src/data/series.ts'
import { sourceTiersQuery } from '#src/data/source-tiers.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { trucesQuery } from '#src/data/truces.ts'

const series = (...ids: string[]) => ids.map((id) => askFor(observationsQuery(id)))

/** What the first part of the page asks for, filters, key figures and the decline: the first needed first. */
export const FIRST_DATA: readonly AskFor[] = [
  askFor(roundsQuery),
  askFor(metaQuery),
  askFor(countriesQuery),
  askFor(topicsQuery),
  ...series(
    'gacc-exports-to-us',
    'gacc-exports-to-us-yoy',
    'gacc-imports-from-us',
    'gacc-imports-from-us-yoy',
    'tariff-us-added-legal',
    'tariff-cn-added-legal',
  ),
  askFor(elementsQuery),
  askFor(trucesQuery),
  askFor(eventsQuery),
  askFor(sourceTiersQuery),
  askFor(seriesQuery),
  ...series('census-imports-from-china', 'gacc-total-exports'),
]

/** Of these, what is shown where it is and done without where it is not: nothing on the page waits for it. */
export const UNAWAITED_DATA = [
  { query: roundsQuery, ask: askFor(roundsQuery) },
  { query: metaQuery, ask: askFor(metaQuery) },
  { query: countriesQuery, ask: askFor(countriesQuery) },
  { query: topicsQuery, ask: askFor(topicsQuery) },
  { query: eventsQuery, ask: askFor(eventsQuery) },
  { query: sourceTiersQuery, ask: askFor(sourceTiersQuery) },
  { query: seriesQuery, ask: askFor(seriesQuery) },
]
