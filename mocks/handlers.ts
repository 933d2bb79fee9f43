import { delay, http, HttpResponse, type HttpHandler } from 'msw'
import { type Fault, faultsOf } from './faults.ts'
import { spoil } from './spoil.ts'

export interface MockOptions {
  /** The published file as it is, for a path below `data/` such as `observations/gacc-exports-to-us.json`. */
  read: (path: string, request: Request) => Promise<Response>
  /** What goes wrong, and where; nothing when left out. */
  faults?: readonly Fault[]
  /** How long `slow` takes, milliseconds. */
  slowness?: number
}

/** Answers every file below `data/`, whatever host and folder the app is told to ask. */
export function createHandlers({ read, faults = [], slowness = 3000 }: MockOptions): HttpHandler[] {
  return [
    http.get(/\/data\/.+\.json(\?.*)?$/, async ({ request }) => {
      const path = decodeURIComponent(new URL(request.url).pathname).replace(/^.*?\/data\//, '')
      const kinds = faultsOf(faults, path.replace(/\.json$/, ''))

      if (kinds.includes('slow')) await delay(slowness)
      if (kinds.includes('stuck')) await delay('infinite')
      if (kinds.includes('unreachable')) return HttpResponse.error()
      if (kinds.includes('down')) return new HttpResponse('The server is down for maintenance.', { status: 503 })
      if (kinds.includes('missing')) return new HttpResponse('Not found', { status: 404 })

      const response = await read(path, request)
      if (kinds.length === 0 || !response.ok) return response
      const body = kinds.reduce((text, kind) => spoil(kind, text), await response.text())
      return new HttpResponse(body, { headers: { 'content-type': 'application/json' } })
    }),
  ]
}
