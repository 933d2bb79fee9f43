import { QueryClient } from '@tanstack/react-query'
import { RETRY_DELAY_MS, shouldRetry } from '#src/data/load-error.ts'

/** A client for one page. Published files do not change under a reader, so nothing is fetched twice. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: shouldRetry,
        retryDelay: RETRY_DELAY_MS,
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        // A browser may call itself offline while the data lies next door; the request itself finds out.
        networkMode: 'always',
      },
    },
  })
}
