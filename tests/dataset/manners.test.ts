import { describe, expect, it } from 'vitest'
import { readRaw } from './read.ts'

/** Fields that are no prose of ours: names of pages as published, keys, arithmetic. */
const NO_PROSE = new Set(['url', 'id', 'sourceIds', 'formula', 'about', 'bioUrl'])

const OLD_MANNERS = [
  { what: 'a dollar sum not written "$28.8bn"', pattern: /USD \d|\d (?:billion|million) (?:dollars|USD)/ },
  { what: 'thousands split by a comma', pattern: /\b\d{1,3},\d{3}\b/ },
  { what: 'a hyphen for a minus', pattern: /(?:^|[\s(])-\d/ },
]

function prose(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(prose)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, part]) => (NO_PROSE.has(field) ? [] : prose(part)))
}

describe.each([
  'claims',
  'conflicts',
  'events',
  'gaps',
  'issues',
  'partners',
  'people',
  'production',
  'rounds',
  'truces',
])('%s.json', (file) => {
  const texts = prose(readRaw(`${file}.json`))
  it.each(OLD_MANNERS)('has no prose with $what', ({ pattern }) => {
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.filter((text) => pattern.test(text))).toEqual([])
  })
})
