import type { FaultKind } from './faults.ts'

/** Text that does harm wherever it is taken for markup. */
export const HOSTILE_TEXT = '<img src=x onerror="alert(1)"><script>alert(2)</script>'

/** A link that does harm wherever it is followed. */
export const HOSTILE_URL = 'javascript:alert(3)'

/** Fields that a reader sees as text. */
const texts = new Set([
  'title',
  'name',
  'label',
  'text',
  'note',
  'claim',
  'finding',
  'correction',
  'publisher',
  'background',
  'role',
  'office',
  'definition',
  'caveat',
  'statement',
])

/** Fields that a reader may follow. */
const links = new Set(['url', 'bioUrl'])

/** The body of a file after a fault that keeps the answer a 200. `body` is the file's JSON. */
export function spoil(kind: FaultKind, body: string): string {
  if (kind === 'broken-json') return body.slice(0, Math.floor(body.length / 2))
  if (kind === 'wrong-shape') return JSON.stringify({ message: 'This is not the file that was asked for.' })
  if (kind === 'empty') return isList(body) ? '[]' : body
  if (kind === 'bad-record') return JSON.stringify(spoilFirst(JSON.parse(body)))
  if (kind === 'hostile') return JSON.stringify(makeHostile(JSON.parse(body)))
  return body
}

function isList(body: string): boolean {
  return body.trimStart().startsWith('[')
}

// A list of one is left alone: nothing of it would be left, which is another fault.
function spoilFirst(value: unknown): unknown {
  if (!Array.isArray(value) || value.length < 2) return value
  const [first, ...rest]: unknown[] = value
  const id = typeof first === 'object' && first !== null && 'id' in first ? { id: first.id } : {}
  return [id, ...rest]
}

function makeHostile(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => makeHostile(item, field))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, makeHostile(inner, key)]))
  if (typeof value !== 'string') return value
  if (texts.has(field)) return `${value} ${HOSTILE_TEXT}`
  return links.has(field) ? HOSTILE_URL : value
}
