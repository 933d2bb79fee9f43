import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { parseFaults } from './faults.ts'
import { createHandlers } from './handlers.ts'

const folder = path.join(import.meta.dirname, '..', 'public', 'data')

/** The pretend server of the tests: the published files as they lie in the repository. */
export const server = setupServer(...createHandlers({ read }))

/**
 * Plays faults for the rest of the test, written as in the address: `playFault('down:issues')`.
 * `slow` takes 300 ms here: enough to see the waiting state.
 */
export function playFault(asked: string): void {
  const { faults, unknown } = parseFaults(asked)
  if (unknown.length > 0) throw new Error(`The mock plays no fault named ${unknown.join(', ')}; see mocks/faults.ts.`)
  server.use(...createHandlers({ read, faults, slowness: 300 }))
}

async function read(file: string): Promise<Response> {
  try {
    return new HttpResponse(await readFile(path.join(folder, file)), {
      headers: { 'content-type': 'application/json' },
    })
  } catch {
    return new HttpResponse('Not found', { status: 404 })
  }
}
