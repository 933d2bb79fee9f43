import { http, HttpResponse } from 'msw'
import * as z from 'zod/mini'
import { describe, expect, it, vi } from 'vitest'
import { playFault, server } from '#mocks/node.ts'
import { dataUrl, getList, getRecord, TIME_LIMIT_MS } from '#src/data/get-json.ts'
import { toLoaded } from '#src/data/read-records.ts'
import { LoadError, RETRY_DELAY_MS, shouldRetry } from '#src/data/load-error.ts'
import { meta } from '#src/data/records/meta.ts'
import { source } from '#src/data/records/sources.ts'
import { topic } from '#src/data/records/topics.ts'

/** What a request fails with; a request that succeeds fails the test. */
async function failureOf(request: Promise<unknown>): Promise<LoadError> {
  const failure: unknown = await request.then(
    () => 'it succeeded',
    (error: unknown) => error,
  )
  if (!(failure instanceof LoadError)) throw new Error(`a LoadError was expected, got ${String(failure)}`)
  return failure
}

const answer = (body: string, status = 200) =>
  server.use(http.get('*/data/topics.json', () => new HttpResponse(body, { status })))

const topicRecord = async () => topic
const metaRecord = async () => meta

const TARIFFS = { id: 'tariffs', name: 'Tariffs', short: 'Tariffs', description: 'Duties.' }

describe('getList', () => {
  it('reads every record of a file', async () => {
    const { rows, setAside } = await getList('topics.json', topicRecord)
    expect(rows.map((row) => row.id)).toContain('rare-earths')
    expect(rows).toHaveLength(11)
    expect(setAside).toEqual([])
  })

  it('takes an empty list for what it is', async () => {
    playFault('empty:topics')
    expect(await getList('topics.json', topicRecord)).toEqual({ rows: [], setAside: [] })
  })

  it('sets a bad record aside, says which and why, and keeps the rest', async () => {
    answer(JSON.stringify([{ ...TARIFFS, short: '' }, { ...TARIFFS, id: 'exports' }, null]))
    const { rows, setAside } = await getList('topics.json', topicRecord)
    expect(rows.map((row) => row.id)).toEqual(['exports'])
    expect(setAside).toEqual([
      { index: 0, id: 'tariffs', reason: 'short: too short or empty' },
      { index: 2, id: null, reason: 'record: expected object' },
    ])
  })

  it('tolerates fields it does not know', async () => {
    answer(JSON.stringify([{ ...TARIFFS, colour: 'green' }]))
    expect((await getList('topics.json', topicRecord)).rows).toEqual([TARIFFS])
  })

  it.each([
    ['down:topics', 'status', 'topics.json answered 503.'],
    ['missing:topics', 'status', 'topics.json answered 404.'],
    ['unreachable:topics', 'unreachable', 'topics.json could not be reached.'],
    ['broken-json:topics', 'not-json', 'topics.json is not valid JSON.'],
  ])('%s is told as such', async (fault, kind, message) => {
    playFault(fault)
    const failure = await failureOf(getList('topics.json', topicRecord))
    expect(failure).toMatchObject({ kind, message, path: 'topics.json', url: 'http://localhost:3000/data/topics.json' })
    expect(failure.advice).toMatch(/^[A-Z].*(again|[Rr]eload).*\.$/)
    expect(failure.when).toBeGreaterThan(Date.now() - 10_000)
  })

  it.each([
    ['{"rows": []}', 'a list was expected, it holds an object'],
    ['null', 'a list was expected, it holds nothing'],
    ['"text"', 'a list was expected, it holds a string'],
    ['[{}, {}]', 'none of its 2 records could be read, id: expected string'],
  ])('%s has the wrong shape', async (body, detail) => {
    answer(body)
    const failure = await failureOf(getList('topics.json', topicRecord))
    expect(failure.kind).toBe('wrong-shape')
    expect(failure.message).toBe(`topics.json does not have the expected shape: ${detail}.`)
  })

  it('takes a page answering in place of the file for damage', async () => {
    answer('<!doctype html><title>Home</title>')
    expect((await failureOf(getList('topics.json', topicRecord))).kind).toBe('not-json')
  })

  it('gives up after the time limit and says how long it waited', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const asked = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(30))
    playFault('stuck:topics')
    const failure = await failureOf(getList('topics.json', topicRecord))
    expect(asked).toHaveBeenCalledWith(TIME_LIMIT_MS)
    expect(failure.kind).toBe('timeout')
    expect(failure.message).toMatch(/^topics\.json did not answer within \d seconds\.$/)
  })

  it('is no failure when nobody waits any more', async () => {
    playFault('stuck:topics')
    const stop = new AbortController()
    const request = getList('topics.json', topicRecord, stop.signal)
    stop.abort()
    await expect(request).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('getRecord', () => {
  it('reads the one record of a file', async () => {
    expect((await getRecord('meta.json', metaRecord)).dataDate).toBe('2026-11-23')
  })

  it('names the field that is wrong', async () => {
    server.use(
      http.get('*/data/meta.json', () => HttpResponse.json({ title: 'Facts', version: '1', dataDate: 'soon' })),
    )
    const failure = await failureOf(getRecord('meta.json', metaRecord))
    expect(failure.message).toBe('meta.json does not have the expected shape: dataDate: not a valid date.')
  })
})

describe('toLoaded', () => {
  const row = z.object({ id: z.string(), tier: z.optional(z.enum(['A', 'B'])) })

  it('sets the second of two records with one id aside', () => {
    const { rows, setAside } = toLoaded([{ id: 'a' }, { id: 'b' }, { id: 'a' }], row)
    expect(rows).toEqual([{ id: 'a' }, { id: 'b' }])
    expect(setAside).toEqual([{ index: 2, id: 'a', reason: 'the id a is used twice' }])
  })

  it('keeps a good record after a bad one with its id', () => {
    const { rows, setAside } = toLoaded([{ id: 'a', tier: 'Z' }, { id: 'a' }], row)
    expect(rows).toEqual([{ id: 'a' }])
    expect(setAside).toEqual([{ index: 0, id: 'a', reason: 'tier: expected one of A, B' }])
  })
})

describe('a link in a source', () => {
  const record = { id: 'x', publisher: 'X', title: 'X', published: null, tier: 'A', stateMedia: false, note: null }

  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['http://example.com/', 'http://example.com/'],
    ['HTTPS://EXAMPLE.COM/', 'HTTPS://EXAMPLE.COM/'],
    [null, null],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    [' javascript:alert(1)', null],
    ['data:text/html,<script>alert(1)</script>', null],
    ['//example.com/', null],
    ['https://', null],
    ['https://[', null],
    ['page.html', null],
    ['', null],
  ])('%s becomes %s, and the record stays', (url, link) => {
    expect(toLoaded([{ ...record, url }], source).rows).toEqual([{ ...record, url: link }])
  })

  it('markup in a title stays text', () => {
    const title = '<img src=x onerror=alert(1)>'
    expect(toLoaded([{ ...record, url: null, title }], source).rows[0]?.title).toBe(title)
  })
})

describe('dataUrl', () => {
  it.each([
    ['', 'http://localhost:3000/data/events.json'],
    ['https://cdn.example/facts', 'https://cdn.example/facts/events.json'],
    ['https://cdn.example/facts/', 'https://cdn.example/facts/events.json'],
    ['/api/', 'http://localhost:3000/api/events.json'],
  ])('with VITE_DATA_URL "%s" is %s', (base, url) => {
    vi.stubEnv('VITE_DATA_URL', base)
    expect(dataUrl('events.json')).toBe(url)
    vi.unstubAllEnvs()
  })

  it.each([
    ['https://example.org/', 'https://example.org/data/events.json'],
    ['https://example.org/x/y/?round=busan#Issues', 'https://example.org/x/y/data/events.json'],
    ['https://example.org/x/y/index.html', 'https://example.org/x/y/data/events.json'],
  ])('on the page %s is %s', (baseURI, url) => {
    vi.stubGlobal('document', { baseURI })
    expect(dataUrl('events.json')).toBe(url)
    vi.unstubAllGlobals()
  })
})

describe('shouldRetry', () => {
  const failed = (fields: Partial<LoadError>) =>
    new LoadError({ path: 'a.json', url: 'http://a/', kind: 'unreachable', when: 0, took: 20, ...fields })

  it.each([
    ['a quick network failure', failed({}), true],
    ['a quick 503', failed({ kind: 'status', status: 503 }), true],
    ['a 404', failed({ kind: 'status', status: 404 }), false],
    ['a timeout', failed({ kind: 'timeout', took: 8000 }), false],
    ['a slow network failure', failed({ took: 5000 }), false],
    ['broken JSON', failed({ kind: 'not-json' }), false],
    ['the wrong shape', failed({ kind: 'wrong-shape' }), false],
    ['a bug', new TypeError('x is undefined'), false],
  ])('%s: %s', (_, error, expected) => {
    expect(shouldRetry(0, error)).toBe(expected)
    expect(shouldRetry(1, error)).toBe(false)
  })

  it('leaves a panel less than ten seconds until it says what failed', () => {
    const latestRetried = Array.from({ length: 10_000 }, (_, took) => took).findLast((took) =>
      shouldRetry(0, failed({ took })),
    )
    expect((latestRetried ?? 0) + RETRY_DELAY_MS + TIME_LIMIT_MS).toBeLessThan(10_000)
  })
})
