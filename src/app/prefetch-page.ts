import type { QueryClient } from '@tanstack/react-query'
import { pathOf } from '#src/data/ask-for.ts'
import { wasProven } from '#src/data/proven.ts'
import { inPieces } from '#src/lib/pace/in-pieces.ts'
import { loadFirstRegions } from '#src/pages/dashboard-page.tsx'
import { FIRST_DATA, UNAWAITED_DATA } from '#src/pages/data-of-page.ts'

/** Who waits longer for the page to answer is better served by one that says what it is waiting for, ms. */
const PATIENCE = 5_000

/**
 * Starts every request the first view needs, so that none waits for another: two dozen at once would be a task that keeps
 * a tap waiting. The regions of a page that is read already come after its filters.
 */
export function prefetchPage(client: QueryClient, { hasRegions }: { hasRegions: boolean }): void {
  if (hasRegions) void loadFirstRegions()
  void inPieces(FIRST_DATA, (ask) => void ask(client))
}

/**
 * Whether a written page can be taken over as it stands: what is drawn without waiting for its file (filters, tiers, words
 * about the series) is here, and is what the page was written from. Otherwise, a file that failed, keeps the page waiting or
 * was published since, all is drawn anew, and each part says what it lacks. Each region waits for its own files.
 */
export async function isAsWritten(client: QueryClient): Promise<boolean> {
  let limit: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'late'>((resolve) => {
    limit = setTimeout(resolve, PATIENCE, 'late')
  })
  const asked = askForAll(client)
  const isLate = (await Promise.race([asked, late])) === 'late'
  clearTimeout(limit)
  return !isLate && UNAWAITED_DATA.every(({ query }) => wasProven(pathOf(query.queryKey)))
}

async function askForAll(client: QueryClient) {
  const answers: Promise<void>[] = []
  await inPieces(UNAWAITED_DATA, ({ ask }) => answers.push(ask(client)))
  await Promise.all(answers)
}
