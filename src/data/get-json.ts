import type * as z from 'zod/mini'
import { enclosedText } from './enclosed.ts'
import { LoadError, type LoadFailure } from './load-error.ts'
import { isProven } from './proven.ts'

/** A file that has not answered in full by then has failed, milliseconds. */
export const TIME_LIMIT_MS = 8_000

/** A record left out because it could not be read: its place in the file (from 0), its id where it has one, and why. */
export interface SetAside {
  index: number
  id: string | null
  reason: string
}

/** What a list holds: the records that parsed, in the order of the file, and those set aside. */
export interface Loaded<T> {
  rows: T[]
  setAside: SetAside[]
}

/** Fetches the schema of a record: a page that was written from the same files does without. */
type RecordSchema<S> = () => Promise<S>

/**
 * Reads a published list. A record that does not parse, or repeats the id of an earlier one, is set aside. Throws
 * `LoadError` where the file cannot be read, is no list, or holds records of which none parses.
 */
export async function getList<S extends z.ZodMiniType>(
  path: string,
  record: RecordSchema<S>,
  signal?: AbortSignal,
): Promise<Loaded<z.output<S>>> {
  const { value, isKnown, fail } = await getJson(path, signal)
  if (isRead<z.output<S>[]>(value, isKnown)) return { rows: value, setAside: [] }
  const { schema, readList } = await readerOf(record, fail)
  const loaded = readList(value, schema)
  if (typeof loaded === 'string') throw fail('wrong-shape', { detail: loaded })
  return loaded
}

/** Reads a published file that holds one record. Throws `LoadError` where it cannot be read or does not parse. */
export async function getRecord<S extends z.ZodMiniType>(
  path: string,
  record: RecordSchema<S>,
  signal?: AbortSignal,
): Promise<z.output<S>> {
  const { value, isKnown, fail } = await getJson(path, signal)
  if (isRead<z.output<S>>(value, isKnown)) return value
  const { schema, toReason } = await readerOf(record, fail)
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw fail('wrong-shape', { detail: toReason(parsed.error) })
  return parsed.data
}

/** A text that was read with its schema when the page was written holds what the schema says. */
function isRead<T>(value: unknown, isKnown: boolean): value is T {
  return isKnown && value !== undefined
}

/** The schema, and what reads with it: they come together. */
async function readerOf<S>(record: RecordSchema<S>, fail: Fail) {
  try {
    const [schema, reader] = await Promise.all([record(), import('./read-records.ts')])
    return { schema, ...reader }
  } catch (cause) {
    throw fail('unreachable', { cause })
  }
}

/** Where a published file lies. `VITE_DATA_URL` when set at build time, else `data/` beside the page. */
export function dataUrl(path: string): string {
  const base = import.meta.env.VITE_DATA_URL || 'data/'
  // Resolved against the page at call time, so that one build works under any sub-path and without a page at all.
  const page = typeof document === 'undefined' ? 'http://localhost:3000/' : document.baseURI
  return new URL(path, new URL(base.endsWith('/') ? base : `${base}/`, page)).href
}

type Fail = (kind: LoadFailure, more?: { status?: number; detail?: string; cause?: unknown }) => LoadError

/** Without a network, what the browser has kept of the file, however old; throws `cause` where it has kept nothing. */
async function fromStore(url: string, ended: RequestInit, cause: unknown): Promise<Response> {
  try {
    return await fetch(url, { ...ended, cache: 'only-if-cached', mode: 'same-origin' })
  } catch {
    throw cause
  }
}

/** The one request of the app. */
async function getJson(path: string, signal?: AbortSignal): Promise<{ value: unknown; isKnown: boolean; fail: Fail }> {
  const url = dataUrl(path)
  const began = Date.now()
  const fail: Fail = (kind, more) => {
    const when = Date.now()
    return new LoadError({ path, url, kind, when, took: when - began, ...more })
  }
  const limit = AbortSignal.timeout(TIME_LIMIT_MS)
  const fetchText = async () => {
    const ended = { signal: signal ? AbortSignal.any([signal, limit]) : limit }
    const response = await fetch(url, ended).catch((cause: unknown) => fromStore(url, ended, cause))
    if (!response.ok) throw fail('status', { status: response.status })
    return response.text()
  }
  let body: string
  try {
    body = enclosedText(path) ?? (await fetchText())
  } catch (cause) {
    // A request nobody waits for any more is no failure: the query library takes its own abort back.
    if (signal?.aborted || cause instanceof LoadError) throw cause
    throw fail(limit.aborted ? 'timeout' : 'unreachable', { cause })
  }
  try {
    const value: unknown = JSON.parse(body)
    return { value, isKnown: isProven(path, body), fail }
  } catch (cause) {
    throw fail('not-json', { cause })
  }
}
