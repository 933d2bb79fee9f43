import type { QueryClient } from '@tanstack/react-query'
import { loadFirstRegions } from '#src/pages/dashboard-page.tsx'
import { FIRST_DATA, UNAWAITED_DATA } from '#src/pages/data-of-page.ts'

/** Who waits longer for the page to answer is better served by one that says what it is waiting for, ms. */
const PATIENCE = 5_000

/** Starts every request the first view needs, before anything is drawn, so that none waits for another. */
export function prefetchPage(client: QueryClient, { isDeck }: { isDeck: boolean }): void {
  if (!isDeck) void loadFirstRegions()
  for (const ask of FIRST_DATA) void ask(client)
}

/**
 * Waits for the files without which a written page would be drawn with less than was written: filters, tiers, words about
 * the series. Each region waits for its own. False where one failed or keeps the page waiting: then all is drawn anew, and
 * each part says what it lacks.
 */
export async function isFetched(client: QueryClient): Promise<boolean> {
  let limit: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => {
    limit = setTimeout(resolve, PATIENCE, 'late')
  })
  const asked = Promise.all(UNAWAITED_DATA.map(({ ask }) => ask(client)))
  const isLate = (await Promise.race([asked, late])) === 'late'
  clearTimeout(limit)
  return !isLate && UNAWAITED_DATA.every(({ query }) => client.getQueryState(query.queryKey)?.status === 'success')
}
