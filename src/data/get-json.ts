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

/** The names a record may go by, first one found. */
const ID_FIELDS = ['id', 'code', 'symbol', 'label', 'period'] as const

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
  const schema = await schemaOf(record, fail)
  if (!Array.isArray(value)) throw fail('wrong-shape', { detail: `a list was expected, it holds ${kindOf(value)}` })
  const loaded = toLoaded(value, schema)
  if (value.length > 0 && loaded.rows.length === 0) {
    throw fail('wrong-shape', {
      detail: `none of its ${value.length} records could be read, ${loaded.setAside[0]?.reason}`,
    })
  }
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
  const parsed = (await schemaOf(record, fail)).safeParse(value)
  if (!parsed.success) throw fail('wrong-shape', { detail: toReason(parsed.error) })
  return parsed.data
}

/** A text that was read with its schema when the page was written holds what the schema says. */
function isRead<T>(value: unknown, isKnown: boolean): value is T {
  return isKnown && value !== undefined
}

async function schemaOf<S>(record: RecordSchema<S>, fail: Fail): Promise<S> {
  try {
    return await record()
  } catch (cause) {
    throw fail('unreachable', { cause })
  }
}

/** Parses a list record by record. Pure; `getList` without the request. */
export function toLoaded<S extends z.ZodMiniType>(records: readonly unknown[], schema: S): Loaded<z.output<S>> {
  const rows: z.output<S>[] = []
  const setAside: SetAside[] = []
  const seen = new Set<string>()
  records.forEach((record, index) => {
    const id = idOf(record)
    const parsed = schema.safeParse(record)
    if (!parsed.success) setAside.push({ index, id, reason: toReason(parsed.error) })
    else if (id !== null && seen.has(id)) setAside.push({ index, id, reason: `the id ${id} is used twice` })
    else {
      rows.push(parsed.data)
      if (id !== null) seen.add(id)
    }
  })
  return { rows, setAside }
}

/** Where a published file lies. `VITE_DATA_URL` when set at build time, else `data/` beside the page. */
export function dataUrl(path: string): string {
  const base = import.meta.env.VITE_DATA_URL || 'data/'
  // Resolved against the page at call time, so that one build works under any sub-path and without a page at all.
  const page = typeof document === 'undefined' ? 'http://localhost:3000/' : document.baseURI
  return new URL(path, new URL(base.endsWith('/') ? base : `${base}/`, page)).href
}

type Fail = (kind: LoadFailure, more?: { status?: number; detail?: string; cause?: unknown }) => LoadError

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
    const response = await fetch(url, { signal: signal ? AbortSignal.any([signal, limit]) : limit })
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

function idOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null) return null
  const fields = new Map<string, unknown>(Object.entries(record))
  for (const name of ID_FIELDS) {
    const value = fields.get(name)
    if (typeof value === 'string') return value
  }
  return null
}

/** The first thing wrong, as "field: what was expected". */
function toReason(error: z.core.$ZodError): string {
  const issue = error.issues[0]
  if (!issue) return 'unknown'
  const field = issue.path.map(String).join('.') || 'record'
  if (issue.code === 'invalid_type') return `${field}: expected ${issue.expected}`
  if (issue.code === 'invalid_value') return `${field}: expected one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_format') return `${field}: not a valid ${issue.format === 'date' ? 'date' : 'value'}`
  if (issue.code === 'too_small') return `${field}: too short or empty`
  return `${field}: ${issue.message}`
}

function kindOf(value: unknown): string {
  return value === null ? 'nothing' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
