import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { askFor, type AskFor } from '#src/data/ask-for.ts'
import { conflictsQuery } from '#src/data/conflicts.ts'
import { gapsQuery } from '#src/data/gaps.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { seriesQuery } from '#src/data/series.ts'
import { sourcesQuery } from '#src/data/sources.ts'
import { ALL_DATA } from './data-of-regions.ts'
import { loadHandOver } from './hand-over.tsx'

/** Every slide, what its figures open, and what to say if asked. */
const DATA: readonly AskFor[] = [...ALL_DATA, askFor(sourcesQuery), askFor(conflictsQuery), askFor(gapsQuery)]

/**
 * Fetches all that a talk may come to, under whatever round and filters, while there is a network and whichever way its
 * slides were opened. What does not come is asked for again where it is drawn.
 */
export function useDataOfDeck(): void {
  const client = useQueryClient()
  useEffect(() => {
    for (const ask of DATA) void ask(client)
    void Promise.allSettled([
      askForAllSeries(client),
      loadFaces(),
      loadHandOver(),
      // The other window may be opened when there is no network any more.
      import('./presenter.tsx'),
      import('./find-dialog.tsx'),
    ])
  }, [client])
}

async function askForAllSeries(client: QueryClient) {
  const { rows } = await client.fetchQuery(seriesQuery)
  for (const { id } of rows) void askFor(observationsQuery(id))(client)
}

/** A face is fetched with the first letter that needs it: an accent may come on the last slide. */
async function loadFaces() {
  // Not every browser has the list, whatever the types say.
  const { fonts } = document
  if (fonts !== undefined) await Promise.all([...fonts].map((face) => face.load()))
}
