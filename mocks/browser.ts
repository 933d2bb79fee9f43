import { bypass } from 'msw'
import { setupWorker } from 'msw/browser'
import { faultKinds, parseFaults } from './faults.ts'
import { createHandlers } from './handlers.ts'

/**
 * Starts the pretend server in the page: the published files, with the faults the address asks for
 * (`?mock=slow,down:issues`). For the dev server only.
 * @param search the address's query, as in `location.search`
 */
export async function startMock(search: string): Promise<void> {
  const { faults, unknown } = parseFaults(new URLSearchParams(search).getAll('mock').join(','))
  if (unknown.length > 0)
    console.warn(
      `?mock= knows no ${unknown.join(', ')}. It knows ${faultKinds.join(', ')}, each optionally ":dataset".`,
    )

  const worker = setupWorker(...createHandlers({ faults, read: (_path, request) => fetch(bypass(request)) }))
  await worker.start({
    quiet: true,
    // The page's own modules, styles and fonts go through untouched.
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  })
}
