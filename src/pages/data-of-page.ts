import { askFor, type AskFor } from '#src/data/ask-for.ts'
import { claimsQuery } from '#src/data/claims.ts'
import { conflictsQuery } from '#src/data/conflicts.ts'
import { countriesQuery } from '#src/data/countries.ts'
import { elementsQuery } from '#src/data/elements.ts'
import { eventsQuery } from '#src/data/events.ts'
import { importSourcesQuery } from '#src/data/import-sources.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { metaQuery } from '#src/data/meta.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { partnersQuery } from '#src/data/partners.ts'
import { peopleQuery } from '#src/data/people.ts'
import { productionQuery } from '#src/data/production.ts'
import { productsQuery } from '#src/data/products.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { seriesQuery } from '#src/data/series.ts'
import { sourceTiersQuery } from '#src/data/source-tiers.ts'
import { sourcesQuery } from '#src/data/sources.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { trucesQuery } from '#src/data/truces.ts'

const series = (...ids: string[]) => ids.map((id) => askFor(observationsQuery(id)))

/** What the first part of the page asks for, filters, key figures and the decline: the first needed first. */
export const FIRST_DATA: readonly AskFor[] = [
  askFor(roundsQuery),
  askFor(metaQuery),
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
  askFor(countriesQuery),
  askFor(topicsQuery),
  askFor(sourceTiersQuery),
  ...series('census-imports-from-china', 'gacc-total-exports'),
]

/** What each region further down asks for besides; a file asked for twice is fetched once. */
export const LATER_DATA = {
  delegations: [askFor(peopleQuery), askFor(issuesQuery), askFor(claimsQuery)],
  issues: [
    askFor(issuesQuery),
    askFor(seriesQuery),
    askFor(productionQuery),
    askFor(importSourcesQuery),
    ...series(
      'rare-earth-magnet-exports',
      'rare-earth-magnet-exports-to-us',
      'rare-earth-exports',
      'rare-earth-exports-annual',
      'us-semiconductor-imports-china-share',
      'us-semiconductor-imports-taiwan-share',
      'us-semiconductor-imports-world',
      'chinese-students-in-us',
    ),
  ],
  timeline: [askFor(eventsQuery)],
  'article-check': [askFor(claimsQuery)],
  sources: [
    askFor(sourcesQuery),
    askFor(conflictsQuery),
    askFor(issuesQuery),
    askFor(claimsQuery),
    askFor(peopleQuery),
    askFor(seriesQuery),
    askFor(partnersQuery),
    askFor(productsQuery),
    askFor(productionQuery),
    askFor(importSourcesQuery),
  ],
} as const satisfies Record<string, readonly AskFor[]>

/** Everything, where all of it is drawn at once: as slides. */
export const DATA_OF_DECK: readonly AskFor[] = [...FIRST_DATA, ...Object.values(LATER_DATA).flat()]
