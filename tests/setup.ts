import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { server } from '#mocks/node.ts'

/** A test in which something complains on the console fails: a warning nobody reads is a bug nobody fixes. */
const complaints: string[] = []

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' })
})

beforeEach(() => {
  complaints.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => {
      complaints.push(`console.${level}: ${said.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  server.resetHandlers()
  expect(complaints, 'nothing may be written to console.error or console.warn').toEqual([])
})

afterAll(() => {
  server.close()
})
