import { QueryClientProvider } from '@tanstack/react-query'
import { render, type RenderResult } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import type { ReactElement } from 'react'
import { createQueryClient } from '#src/app/query-client.ts'
import { LoadError } from '#src/data/load-error.ts'
import { EvidenceProvider } from '#src/evidence/sources/evidence-provider.tsx'
import { ByTier, TierGate } from '#src/filters/tiers/by-tier.tsx'
import { ViewOfAddress } from '#src/filters/view-of-address.tsx'

export interface RenderedAt extends RenderResult {
  user: UserEvent
  /** The address's query as it stands now: '' or '?country=JP'. */
  address: () => string
  /** What each change of the address did to the history, oldest first. */
  history: ('push' | 'replace')[]
}

/**
 * Renders a part of the page at an address, with data from the mock:
 * `renderAt('/?country=JP', <TimelinePanel />)`. Failed requests are not tried again.
 */
export function renderAt(address: string, ui: ReactElement): RenderedAt {
  let search = new URL(address, 'http://localhost').search
  const history: ('push' | 'replace')[] = []
  const client = createQueryClient()
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  const view = render(
    <QueryClientProvider client={client}>
      <NuqsTestingAdapter
        searchParams={search}
        hasMemory
        onUrlUpdate={({ queryString, options }) => {
          search = queryString
          history.push(options.history)
        }}
      >
        <ViewOfAddress>
          <ByTier>
            <EvidenceProvider>
              <TierGate>{ui}</TierGate>
            </EvidenceProvider>
          </ByTier>
        </ViewOfAddress>
      </NuqsTestingAdapter>
    </QueryClientProvider>,
    {
      // A failed load that a panel shows is no complaint; a bug that a boundary catches is one.
      onCaughtError: (error) => {
        // oxlint-disable-next-line no-console -- what React itself would do; tests/setup.ts listens
        if (!(error instanceof LoadError)) console.error(error)
      },
    },
  )
  return { ...view, user: userEvent.setup(), address: () => search, history }
}
