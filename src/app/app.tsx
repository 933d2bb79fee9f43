import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { EvidenceProvider } from '#src/evidence/evidence-provider.tsx'
import { ByTier } from '#src/filters/by-tier.tsx'
import { ViewOfAddress } from '#src/filters/view-of-address.tsx'
import { ChartDefs } from './chart-defs.tsx'
import { Shell } from './shell.tsx'

interface AppProps {
  client: QueryClient
  /** The query string of the request, where the page is drawn without a window. */
  serverSearch?: string
}

export function App({ client, serverSearch = '' }: AppProps) {
  return (
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
  )
}
