import type { QueryClient } from '@tanstack/react-query'
import { claimsQuery } from '#src/data/claims.ts'
import { conflictsQuery } from '#src/data/conflicts.ts'
import { countriesQuery } from '#src/data/countries.ts'
import { elementsQuery } from '#src/data/elements.ts'
import { eventsQuery } from '#src/data/events.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { metaQuery } from '#src/data/meta.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { partnersQuery } from '#src/data/partners.ts'
import { peopleQuery } from '#src/data/people.ts'
import { productsQuery } from '#src/data/products.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { seriesQuery } from '#src/data/series.ts'
import { sourcesQuery } from '#src/data/sources.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { trucesQuery } from '#src/data/truces.ts'

/** What the page asks for, the first needed first. */
export const DATA_OF_PAGE = [
  (client: QueryClient) => client.prefetchQuery(roundsQuery),
  (client: QueryClient) => client.prefetchQuery(metaQuery),
  ...[
    'gacc-exports-to-us',
    'gacc-exports-to-us-yoy',
    'gacc-imports-from-us',
    'gacc-imports-from-us-yoy',
    'tariff-us-added-legal',
    'tariff-cn-added-legal',
  ].map((id) => (client: QueryClient) => client.prefetchQuery(observationsQuery(id))),
  (client: QueryClient) => client.prefetchQuery(elementsQuery),
  (client: QueryClient) => client.prefetchQuery(trucesQuery),
  (client: QueryClient) => client.prefetchQuery(eventsQuery),
  (client: QueryClient) => client.prefetchQuery(countriesQuery),
  (client: QueryClient) => client.prefetchQuery(topicsQuery),
  (client: QueryClient) => client.prefetchQuery(sourcesQuery),
  ...[
    'census-imports-from-china',
    'gacc-total-exports',
    'gacc-exports-to-asean-yoy',
    'gacc-exports-to-eu-yoy',
    'gacc-exports-to-africa-yoy',
    'gacc-exports-to-latin-america-yoy',
    'gacc-exports-to-india-yoy',
    'gacc-exports-to-germany-yoy',
    'gacc-exports-to-vietnam-yoy',
    'gacc-exports-to-south-korea-yoy',
    'gacc-exports-to-taiwan-yoy',
    'gacc-exports-to-uk-yoy',
    'rare-earth-magnet-exports',
    'rare-earth-magnet-exports-to-us',
    'rare-earth-exports',
    'rare-earth-exports-annual',
    'us-semiconductor-imports-china-share',
    'us-semiconductor-imports-taiwan-share',
    'us-semiconductor-imports-world',
    'chinese-students-in-us',
  ].map((id) => (client: QueryClient) => client.prefetchQuery(observationsQuery(id))),
  (client: QueryClient) => client.prefetchQuery(peopleQuery),
  (client: QueryClient) => client.prefetchQuery(issuesQuery),
  (client: QueryClient) => client.prefetchQuery(claimsQuery),
  (client: QueryClient) => client.prefetchQuery(conflictsQuery),
  (client: QueryClient) => client.prefetchQuery(seriesQuery),
  (client: QueryClient) => client.prefetchQuery(productsQuery),
  (client: QueryClient) => client.prefetchQuery(partnersQuery),
  ...['census-exports-to-china', 'tariff-us-added-model', 'tariff-us-statutory-total'].map(
    (id) => (client: QueryClient) => client.prefetchQuery(observationsQuery(id)),
  ),
]
