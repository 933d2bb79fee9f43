import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { EvidenceProvider } from '#src/evidence/sources/evidence-provider.tsx'
import { ByTier } from '#src/filters/tiers/by-tier.tsx'
import { ViewOfAddress } from '#src/filters/view-of-address.tsx'
import { PrerenderedContext, type Prerendered } from '#src/lib/prerendered.ts'
import { ChartDefs } from './chart-defs.tsx'
import { Shell } from './shell.tsx'

interface AppProps {
  client: QueryClient
  /** The query string that the page is written for, where it is drawn without a window or taken over. */
  serverSearch?: string
  /** How much of the page is written into its HTML. */
  written?: Prerendered
}

export function App({ client, serverSearch = '', written = 'none' }: AppProps) {
  return (
    <PrerenderedContext value={written}>
      <QueryClientProvider client={client}>
        <NuqsAdapter serverSearch={serverSearch}>
          <ViewOfAddress>
            <ByTier>
              <EvidenceProvider>
                <ChartDefs />
                <Shell />
              </EvidenceProvider>
            </ByTier>
          </ViewOfAddress>
        </NuqsAdapter>
      </QueryClientProvider>
    </PrerenderedContext>
  )
}
