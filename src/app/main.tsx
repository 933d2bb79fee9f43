import './theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { prefetchPage } from './prefetch-page.ts'
import { createQueryClient } from './query-client.ts'

async function start() {
  if (import.meta.env.DEV) {
    const { startMock } = await import('#mocks/browser.ts')
    await startMock(location.search)
  }
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no element with the id "root" to draw the page in.')
  const client = createQueryClient()
  prefetchPage(client)
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  )
}

void start()
