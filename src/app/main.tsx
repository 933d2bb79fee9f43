import './theme.css'
import { startTransition, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { trust } from '#src/data/proven.ts'
import { App } from './app.tsx'
import { isAsWritten, prefetchPage } from './prefetch-page.ts'
import { createQueryClient } from './query-client.ts'
import { clearWritten, readWritten } from './written-page.ts'

async function start() {
  if (import.meta.env.DEV) {
    const { startMock } = await import('#mocks/browser.ts')
    await startMock(location.search)
  }
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id "root" to draw the page in.')
  const client = createQueryClient()
  const written = readWritten(root)
  trust(root.dataset['of'] ?? '')
  const isDeck = new URLSearchParams(location.search).has('slide')
  prefetchPage(client, { hasRegions: written === 'none' && !isDeck })
  const isTakenOver = written !== 'none' && (await isAsWritten(client))
  if (isTakenOver) {
    // In slices: a tap or a key in between is not kept waiting.
    startTransition(() => {
      hydrateRoot(
        root,
        <StrictMode>
          <App client={client} written={written} serverSearch={location.search} />
        </StrictMode>,
      )
    })
    return
  }
  clearWritten(root)
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  )
}

void start()
