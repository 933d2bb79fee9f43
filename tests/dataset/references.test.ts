import { describe, expect, it } from 'vitest'
import { countries, meta, OBSERVATION_FILES, people, readRaw, repeated, rounds, sources, topics } from './read.ts'

const LISTS =
  'sources countries topics people rounds truces events issues elements series ' +
  'claims conflicts gaps partners products production import-sources'

const FILES = [...LISTS.split(' '), ...OBSERVATION_FILES.map((file) => `observations/${file.replace('.json', '')}`)]

const SOURCE_IDS = new Set(sources.map((row) => row.id))
const TOPIC_IDS = new Set(topics.map((row) => row.id))
const CODES = new Set(countries.map((row) => row.code))
const ROUND_IDS = new Set(rounds.map((row) => row.id))
const PERSON_IDS = new Set(people.map((row) => row.id))

/** Which list a field points into. */
const TARGETS = new Map<string, ReadonlySet<string>>([
  ...['sourceIds', 'priceSourceId'].map((field) => [field, SOURCE_IDS] as const),
  ...['topics', 'topic'].map((field) => [field, TOPIC_IDS] as const),
  ...['countries', 'actor', 'country', 'reporter', 'partner'].map((field) => [field, CODES] as const),
  ...['roundId', 'relatedRoundId'].map((field) => [field, ROUND_IDS] as const),
  ...['personId', 'personIds', 'headId'].map((field) => [field, PERSON_IDS] as const),
])

/** Days on which something became public: real days, none after the data closed. */
const KNOWN_FIELDS = new Set([
  'known',
  'released',
  'firstReleased',
  'reservesReleased',
  'priceReleased',
  'reportedKnown',
])

const WORKSHOP = /\bstored\b|look-?ups?\b|\bseed\b|\bmirror|\bindex\b|file:\/\/|\/tmp\b/i

/** Every problem of a file, named by file, record and field. */
function problemsOf(file: string): string[] {
  const problems: string[] = []
  const value = readRaw(`${file}.json`)
  if (!Array.isArray(value)) return [`${file}.json: no list`]
  value.forEach((record, index) => walk(record, `${file}.json ${nameOf(record) ?? `record ${index}`}`, ''))
  return problems

  function walk(value: unknown, record: string, field: string) {
    if (typeof value === 'string') checkText(value, record, field)
    else if (Array.isArray(value)) value.forEach((item, index) => walk(item, record, `${field}[${index}]`))
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const path = field === '' ? key : `${field}.${key}`
        checkField(key, inner, `${record} ${path}`)
        walk(inner, record, path)
      }
    }
  }

  function checkField(key: string, value: unknown, where: string) {
    const target = TARGETS.get(key)
    const values = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []
    if (target) problems.push(...values.filter((id) => !target.has(id)).map((id) => `${where}: ${id} is nowhere`))
    if (key === 'sourceIds' && values.length === 0) problems.push(`${where}: no source`)
    if (key.endsWith('Ids')) problems.push(...repeated(values).map((id) => `${where}: ${id} twice`))
    if (KNOWN_FIELDS.has(key)) {
      problems.push(
        ...values.filter((day) => day > meta.dataDate).map((day) => `${where}: ${day} is after the data closed`),
      )
    }
  }

  function checkText(text: string, record: string, field: string) {
    if (text.trim() === '' || text !== text.trim()) problems.push(`${record} ${field}: empty or padded`)
    if (!field.endsWith('url') && WORKSHOP.test(text))
      problems.push(`${record} ${field}: speaks of the workshop: ${text}`)
    if (!field.endsWith('title') && /[‒–—]/.test(text)) problems.push(`${record} ${field}: a dash in ${text}`)
  }
}

function nameOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null) return null
  const fields = new Map<string, unknown>(Object.entries(record))
  const name = ['id', 'code', 'symbol', 'label', 'period'].map((field) => fields.get(field)).find(Boolean)
  return typeof name === 'string' ? name : null
}

describe('references, days and texts', () => {
  it.each(FILES)('%s', (file) => {
    expect(problemsOf(file)).toEqual([])
  })

  it('every item has a source, but topics and gaps', () => {
    const without = FILES.filter((file) => !['sources', 'topics', 'gaps', 'issues'].includes(file)).flatMap((file) => {
      const rows = readRaw(`${file}.json`)
      if (!Array.isArray(rows)) return [file]
      return rows.filter((row) => !('sourceIds' in row)).map((row) => `${file}.json ${nameOf(row)}: no sourceIds`)
    })
    expect(without).toEqual([])
  })

  it('every source is used', () => {
    const text = FILES.filter((file) => file !== 'sources')
      .map((file) => JSON.stringify(readRaw(`${file}.json`)))
      .join()
    const used = new Set(text.match(/"[a-z0-9][a-z0-9-]+"/g))
    expect(sources.map((row) => row.id).filter((id) => !used.has(`"${id}"`))).toEqual([])
  })
})
