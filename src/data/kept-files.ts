import { QueryClient } from '@tanstack/react-query'
import { byId } from '#src/lib/by-id.ts'
import type { Claim } from './claims.ts'
import type { Conflict } from './conflicts.ts'
import type { ControlledElement } from './elements.ts'
import type { TradeEvent } from './events.ts'
import type { Loaded } from './get-json.ts'
import type { ImportSource } from './import-sources.ts'
import type { Issue } from './issues.ts'
import {
  keepConflicts,
  keepElements,
  keepIssues,
  keepObservations,
  keepRounds,
  keepRows,
  type HiddenItem,
  type Kept,
} from './keep-by-tier.ts'
import type { Observation } from './observations.ts'
import type { PartnerTrade } from './partners.ts'
import type { Person } from './people.ts'
import type { MineProduction } from './production.ts'
import type { ProductTrade } from './products.ts'
import type { Round } from './rounds.ts'
import type { Source } from './sources.ts'
import type { Truce } from './truces.ts'

/** A client that hands out the files without what rests on tiers C and D alone, and what it has hidden so far. */
export interface KeptFiles {
  readonly client: QueryClient
  /** What is hidden of the files that are here. */
  readonly hidden: () => HiddenItem[]
}

const made = new WeakMap<Loaded<Source>, WeakMap<QueryClient, KeptFiles>>()

/**
 * The one place through which rows enter the page while only tiers A and B are asked for: a second client over the same
 * cache, which narrows each file as it is read. Nothing is fetched twice, and no panel can forget to ask. The same for
 * the same client and sources.
 */
export function keptFiles(whole: QueryClient, sources: Loaded<Source>): KeptFiles {
  const known = made.get(sources)?.get(whole)
  if (known) return known
  const client = new QueryClient({
    queryCache: whole.getQueryCache(),
    mutationCache: whole.getMutationCache(),
    defaultOptions: whole.getDefaultOptions(),
  })
  const files = narrowFiles(client, byId(sources.rows))
  const clients = made.get(sources) ?? new WeakMap<QueryClient, KeptFiles>()
  // Asked with the narrowing client itself, it is the same one.
  made.set(sources, clients.set(whole, files).set(client, files))
  return files
}

function narrowFiles(client: QueryClient, sources: ReadonlyMap<string, Source>): KeptFiles {
  const counters: (() => HiddenItem[])[] = []
  const narrow = <T>(key: string, keep: (rows: readonly T[]) => Kept<T>) => {
    // Several panels read one file: it is narrowed once.
    const results = new WeakMap<Loaded<T>, { loaded: Loaded<T>; hidden: HiddenItem[] }>()
    const read = (loaded: Loaded<T>) => {
      const found = results.get(loaded)
      if (found) return found
      const { rows, hidden } = keep(loaded.rows)
      const result = { loaded: { ...loaded, rows }, hidden }
      results.set(loaded, result)
      return result
    }
    client.setQueryDefaults<Loaded<T>, Error, Loaded<T>>([key], { select: (loaded) => read(loaded).loaded })
    counters.push(() =>
      client
        .getQueriesData<Loaded<T>>({ queryKey: [key] })
        .flatMap(([, loaded]) => (loaded === undefined ? [] : read(loaded).hidden)),
    )
  }
  narrow<Observation>('observations', (rows) => keepObservations(rows, sources))
  narrow<PartnerTrade>('partners', (rows) => keepRows(rows, sources, 'figure', (row) => row.released))
  narrow<ProductTrade>('products', (rows) => keepRows(rows, sources, 'figure', (row) => row.released))
  narrow<MineProduction>('production', (rows) => keepRows(rows, sources, 'figure', (row) => row.released))
  narrow<ImportSource>('import-sources', (rows) => keepRows(rows, sources, 'figure', (row) => row.released))
  narrow<TradeEvent>('events', (rows) => keepRows(rows, sources, 'event', (row) => row.date))
  narrow<Claim>('claims', (rows) => keepRows(rows, sources, 'statement', (row) => row.known))
  narrow<Truce>('truces', (rows) => keepRows(rows, sources, 'statement', (row) => row.announced))
  narrow<Person>('people', (rows) => keepRows(rows, sources, 'person', (row) => row.officeAsOf))
  narrow<Conflict>('conflicts', (rows) => keepConflicts(rows, sources))
  narrow<Issue>('issues', (rows) => keepIssues(rows, sources))
  narrow<Round>('rounds', (rows) => keepRounds(rows, sources))
  narrow<ControlledElement>('elements', (rows) => keepElements(rows, sources))
  narrow<Source>('sources', (rows) =>
    keepRows(
      rows.map((row) => ({ ...row, sourceIds: [row.id] })),
      sources,
      'source',
      (row) => row.published,
    ),
  )
  return { client, hidden: () => counters.flatMap((count) => count()) }
}
