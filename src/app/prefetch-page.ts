import type { QueryClient } from '@tanstack/react-query'
import { DATA_OF_PAGE } from '#src/pages/data-of-page.ts'

/** Starts every request the first view needs, before anything is drawn, so that none waits for another. */
export function prefetchPage(client: QueryClient): void {
  for (const prefetch of DATA_OF_PAGE) void prefetch(client)
}
