import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { keptFiles } from '#src/data/kept-files.ts'
import { LoadError } from '#src/data/load-error.ts'
import { sourcesQuery, type Source } from '#src/data/sources.ts'
import type { Loaded } from '#src/data/get-json.ts'
import { Failed, Waiting } from '#src/ui/states.tsx'
import { useView } from './use-view.ts'

/** The whole list, whatever is hidden around it: the tiers are looked up in it. */
export const wholeSources = (loaded: Loaded<Source>) => loaded

/**
 * Hides from everything inside what rests on tiers C and D alone, where the address asks for it: once, around the whole
 * page, so that no panel, slide or list can forget. Until the tiers are known nothing is hidden: see `TierGate`.
 */
export function ByTier({ children }: { children: ReactNode }) {
  const { view } = useView()
  const whole = useQueryClient()
  const sources = useQuery({ ...sourcesQuery, select: wholeSources, enabled: view.tiers === 'ab' }).data
  const client = view.tiers === 'all' || sources === undefined ? whole : keptFiles(whole, sources).client
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

/** Holds back what shows facts until the tiers are known; otherwise what is to be hidden would be seen first. */
export function TierGate({ children }: { children: ReactNode }) {
  const { view } = useView()
  const { data, error, refetch } = useQuery({ ...sourcesQuery, select: wholeSources, enabled: view.tiers === 'ab' })
  if (view.tiers === 'all' || data !== undefined) return children
  if (error === null) return <Waiting what="sources and their tiers" height={480} />
  return <TiersFailed error={error} onRetry={() => void refetch()} />
}

function TiersFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { setView } = useView()
  return (
    <>
      <Failed
        title="The tiers of the sources did not arrive"
        message={error.message}
        advice={error instanceof LoadError ? error.advice : ''}
        onRetry={onRetry}
      />
      <button type="button" className="ruled-button-quiet mt-4" onClick={() => setView({ tiers: 'all' })}>
        Show all sources
      </button>
    </>
  )
}
