import { QueryClient } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { playFault, server } from '#mocks/node.ts'
import { claimsQuery } from '#src/data/claims.ts'
import { conflictsQuery } from '#src/data/conflicts.ts'
import { countriesQuery } from '#src/data/countries.ts'
import { elementsQuery } from '#src/data/elements.ts'
import { eventsQuery } from '#src/data/events.ts'
import { gapsQuery } from '#src/data/gaps.ts'
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
import { sourcesQuery } from '#src/data/sources.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { trucesQuery } from '#src/data/truces.ts'

/** Asks in a fresh cache, so that no answer is left from another test. */
const asked = () => new QueryClient({ defaultOptions: { queries: { retry: false } } })

const COUNTS = [
  ['sources', 431, async () => (await asked().fetchQuery(sourcesQuery)).rows],
  ['countries', 33, async () => (await asked().fetchQuery(countriesQuery)).rows],
  ['topics', 11, async () => (await asked().fetchQuery(topicsQuery)).rows],
  ['people', 21, async () => (await asked().fetchQuery(peopleQuery)).rows],
  ['rounds', 10, async () => (await asked().fetchQuery(roundsQuery)).rows],
  ['truces', 4, async () => (await asked().fetchQuery(trucesQuery)).rows],
  ['events', 102, async () => (await asked().fetchQuery(eventsQuery)).rows],
  ['issues', 11, async () => (await asked().fetchQuery(issuesQuery)).rows],
  ['elements', 12, async () => (await asked().fetchQuery(elementsQuery)).rows],
  ['series', 72, async () => (await asked().fetchQuery(seriesQuery)).rows],
  ['claims', 26, async () => (await asked().fetchQuery(claimsQuery)).rows],
  ['conflicts', 53, async () => (await asked().fetchQuery(conflictsQuery)).rows],
  ['gaps', 23, async () => (await asked().fetchQuery(gapsQuery)).rows],
  ['partners', 38, async () => (await asked().fetchQuery(partnersQuery)).rows],
  ['products', 24, async () => (await asked().fetchQuery(productsQuery)).rows],
  ['production', 18, async () => (await asked().fetchQuery(productionQuery)).rows],
  ['import-sources', 24, async () => (await asked().fetchQuery(importSourcesQuery)).rows],
  [
    'observations/gacc-exports-to-us',
    31,
    async () => (await asked().fetchQuery(observationsQuery('gacc-exports-to-us'))).rows,
  ],
] as const

describe.each(COUNTS)('%s', (file, count, read) => {
  it(`reads ${count} records`, async () => {
    expect(await read()).toHaveLength(count)
  })

  it('fails with its own file, while another file answers', async () => {
    playFault(`down:${file}`)
    await expect(read()).rejects.toMatchObject({ name: 'LoadError', path: `${file}.json`, status: 503 })
    expect((await asked().fetchQuery(metaQuery)).title).toBe('Facts on the US-China trade talks')
  })

  it('survives one bad record, markup and script links', async () => {
    playFault(`bad-record:${file}`)
    expect(await read()).toHaveLength(count - 1)
    playFault(`hostile:${file}`)
    expect(JSON.stringify(await read())).not.toContain('javascript:')
  })
})

describe('observations', () => {
  it('are cached by series', () => {
    expect(observationsQuery('a').queryKey).not.toEqual(observationsQuery('b').queryKey)
  })

  it('of a series with a hostile id stay in their folder', async () => {
    const paths: string[] = []
    server.use(
      http.get('*', ({ request }) => {
        paths.push(new URL(request.url).pathname)
        return new HttpResponse('Not found', { status: 404 })
      }),
    )
    await expect(asked().fetchQuery(observationsQuery('../events'))).rejects.toMatchObject({ status: 404 })
    expect(paths).toEqual(['/data/observations/..%2Fevents.json'])
  })
})
