import type { QueryClient } from '@tanstack/react-query'
import type { AskFor } from '#src/data/ask-for.ts'
import { seriesQuery } from '#src/data/series.ts'
import { askFor } from '#src/data/ask-for.ts'
import type { Prerendered } from '#src/lib/prerendered.ts'
import { DATA_OF_DECK, FIRST_DATA } from '#src/pages/data-of-page.ts'

/** Who waits longer for the page to answer is better served by one that says what it is waiting for, ms. */
const PATIENCE = 5_000

/** Starts every request the first view needs, before anything is drawn, so that none waits for another. */
export function prefetchPage(client: QueryClient, { isDeck }: { isDeck: boolean }): void {
  for (const ask of isDeck ? DATA_OF_DECK : FIRST_DATA) void ask(client)
}

/**
 * Fetches what the written page was drawn with, as far as it is taken over at once. False where a file failed or keeps the
 * page waiting: then it is drawn anew, and each part says what it lacks.
 */
export async function fetchWritten(client: QueryClient, written: Prerendered): Promise<boolean> {
  let limit: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<void>((resolve) => {
    limit = setTimeout(resolve, PATIENCE)
  })
  const asked = Promise.all(dataOfWritten(written).map((ask) => ask(client)))
  await Promise.race([asked, late])
  clearTimeout(limit)
  const files = client.getQueryCache().getAll()
  return files.length > 0 && files.every(({ state }) => state.status === 'success')
}

/** What is in the query cache where a page is written and where it is taken over. */
export function dataOfWritten(written: Prerendered): readonly AskFor[] {
  return written === 'whole' ? [...FIRST_DATA, askFor(seriesQuery)] : FIRST_DATA
}
