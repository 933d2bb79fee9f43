import type { FetchQueryOptions, QueryClient, QueryKey } from '@tanstack/react-query'

/** Starts a request and waits for it; one that fails is told by whoever draws what it brings. */
export type AskFor = (client: QueryClient) => Promise<void>

/** Asks for a published file before anybody draws it. */
export function askFor<T, K extends QueryKey>(query: FetchQueryOptions<T, Error, T, K>): AskFor {
  return (client) => client.prefetchQuery(query)
}

/** The file behind a query: `observations/chips.json` behind ['observations', 'chips']. */
export const pathOf = (key: QueryKey): string => `${key.join('/')}.json`
