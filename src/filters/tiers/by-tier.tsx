import { QueryClientProvider, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { KeptFiles } from '#src/data/kept-files.ts'
import { LoadError } from '#src/data/load-error.ts'
import { sourcesQuery, type Source } from '#src/data/sources.ts'
import type { Loaded } from '#src/data/get-json.ts'
import { Failed, Waiting } from '#src/ui/states.tsx'
import { useView } from '#src/filters/use-view.ts'

/** The whole list, whatever is hidden around it: the tiers are looked up in it. */
const wholeSources = (loaded: Loaded<Source>) => loaded

/**
 * Hides from everything inside what rests on tiers C and D alone, where the address asks for it: once, around the whole
 * page, so that no panel, slide or list can forget. Until the tiers are known nothing is hidden: see `TierGate`.
 */
export function ByTier({ children }: { children: ReactNode }) {
  const whole = useQueryClient()
  const { files } = useKeptFiles()
  return <QueryClientProvider client={files?.client ?? whole}>{children}</QueryClientProvider>
}

const narrowingQuery = queryOptions({
  queryKey: ['narrowing'],
  queryFn: async () => (await import('#src/data/kept-files.ts')).keptFiles,
  staleTime: Infinity,
})

/** The files without what rests on tiers C and D alone; null while nothing is asked to be hidden, or it is not known what. */
export function useKeptFiles(): { files: KeptFiles | null; error: Error | null; retry: () => void } {
  const { view } = useView()
  const whole = useQueryClient()
  const enabled = view.tiers === 'ab'
  const sources = useQuery({ ...sourcesQuery, select: wholeSources, enabled })
  const keptFiles = useQuery({ ...narrowingQuery, enabled })
  const isKnown = enabled && sources.data !== undefined && keptFiles.data !== undefined
  return {
    files: isKnown ? keptFiles.data(whole, sources.data) : null,
    error: sources.error ?? keptFiles.error,
    retry: () => void Promise.all([sources, keptFiles].map(({ error, refetch }) => error !== null && refetch())),
  }
}

/** Holds back what shows facts until the tiers are known; otherwise what is to be hidden would be seen first. */
export function TierGate({ children }: { children: ReactNode }) {
  const { view } = useView()
  const { files, error, retry } = useKeptFiles()
  if (view.tiers === 'all' || files !== null) return children
  if (error === null) return <Waiting what="sources and their tiers" height={480} />
  return <TiersFailed error={error} onRetry={retry} />
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
