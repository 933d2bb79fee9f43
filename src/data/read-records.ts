import type * as z from 'zod/mini'
import type { Loaded, SetAside } from './get-json.ts'

/** The names a record may go by, first one found. */
const ID_FIELDS = ['id', 'code', 'symbol', 'label', 'period'] as const

/** Parses what should be a list. What is wrong with it, in words, where it is none or none of its records can be read. */
export function readList<S extends z.ZodMiniType>(value: unknown, schema: S): Loaded<z.output<S>> | string {
  if (!Array.isArray(value)) return `a list was expected, it holds ${kindOf(value)}`
  const loaded = toLoaded(value, schema)
  if (value.length === 0 || loaded.rows.length > 0) return loaded
  return `none of its ${value.length} records could be read, ${loaded.setAside[0]?.reason}`
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
export function toReason(error: z.core.$ZodError): string {
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
