import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim } from '#src/data/records/claims.ts'
import { conflict } from '#src/data/records/conflicts.ts'
import { country } from '#src/data/records/countries.ts'
import { element } from '#src/data/records/elements.ts'
import { event } from '#src/data/records/events.ts'
import { importSource } from '#src/data/records/import-sources.ts'
import { issue } from '#src/data/records/issues.ts'
import { toLens } from '#src/data/lens.ts'
import { partnerTrade } from '#src/data/records/partners.ts'
import { person } from '#src/data/records/people.ts'
import { mineProduction } from '#src/data/records/production.ts'
import { productTrade } from '#src/data/records/products.ts'
import { round } from '#src/data/records/rounds.ts'
import { series } from '#src/data/records/series.ts'
import { source } from '#src/data/records/sources.ts'
import { truce } from '#src/data/records/truces.ts'
import { toSourcesSentence } from '#src/features/sources/to-sentence.ts'
import { toSourceList, toUseWords } from '#src/features/sources/to-source-list.ts'
import { toUses } from '#src/features/sources/to-uses.ts'
import { readRows } from '#tests/read-rows.ts'

const DATA_DATE = '2026-11-23'
const sources = await readRows('sources', source)
const resting = {
  events: await readRows('events', event),
  issues: await readRows('issues', issue),
  claims: await readRows('claims', claim),
  rounds: await readRows('rounds', round),
  people: await readRows('people', person),
  series: await readRows('series', series),
  truces: await readRows('truces', truce),
  elements: await readRows('elements', element),
  partners: await readRows('partners', partnerTrade),
  products: await readRows('products', productTrade),
  production: await readRows('production', mineProduction),
  importSources: await readRows('import-sources', importSource),
  conflicts: await readRows('conflicts', conflict),
  countries: await readRows('countries', country),
}
const uses = toUses(resting)
const lensOf = (id: string, hindsight: boolean) =>
  toLens(resting.rounds.find((one) => one.id === id) ?? 'all', hindsight, DATA_DATE)
const at = (
  id: string,
  hindsight = true,
  chosen: { country: string[]; topic: string[] } = { country: [], topic: [] },
) => toSourceList(sources, { uses, lens: lensOf(id, hindsight), chosen, dataDate: DATA_DATE })

/** Every source id that stands anywhere inside a record, found without knowing its shape. */
const idsIn = (record: unknown): string[] => {
  if (Array.isArray(record)) return record.flatMap(idsIn)
  if (typeof record !== 'object' || record === null) return []
  return Object.entries(record).flatMap(([key, value]) =>
    (key === 'sourceIds' || key === 'priceSourceId') && value !== null ? [value].flat() : idsIn(value),
  )
}

describe('toUses', () => {
  it('finds every source that a record names, and no other', () => {
    const named = new Set(Object.values(resting).flatMap((rows) => idsIn(rows)))
    expect([...uses.keys()].toSorted()).toEqual([...named].toSorted())
  })
})

describe('toSourceList', () => {
  it('lists every source once', () => {
    const { first, others, later, kept, total } = at('london')
    const ids = [...first, ...others, ...later].map(({ source }) => source.id)
    expect(ids.toSorted()).toEqual(sources.map(({ id }) => id).toSorted())
    expect([kept, total]).toEqual([431, 431])
  })

  it('puts what the round rests on first', () => {
    const ids = at('london').first.map(({ source }) => source.id)
    expect(ids).toContain('london-readouts-2025-06-11')
  })

  it.each([...resting.rounds.map(({ id }) => id), 'all'])(
    'lists nothing published after %s with hindsight off',
    (id) => {
      const lens = lensOf(id, false)
      const { first, others, later, kept, hidden } = at(id, false)
      expect([...first, ...others].filter(({ known }) => known !== null && known > lens.day)).toEqual([])
      expect(later).toEqual([])
      expect(kept + hidden).toBe(431)
    },
  )

  it('keeps the sources of what the filters keep', () => {
    const codes = resting.countries.map(({ code }) => code)
    const topics = [...new Set(resting.events.flatMap((one) => one.topics))]
    fc.assert(
      fc.property(fc.subarray(codes, { maxLength: 2 }), fc.subarray(topics, { maxLength: 2 }), (country, topic) => {
        const bears = (row: { countries: string[]; topics: string[] }) =>
          (country.length === 0 || row.countries.some((code) => country.includes(code))) &&
          (topic.length === 0 || row.topics.some((one) => topic.includes(one)))
        const { events, issues, claims, rounds, series } = resting
        const people = resting.people.map((one) => ({ ...one, countries: [one.side] }))
        const left = [...events, ...issues, ...claims, ...rounds, ...series, ...people].filter(bears)
        const expected = country.length + topic.length === 0 ? 431 : new Set(left.flatMap(idsIn)).size
        expect(at('london', true, { country, topic }).kept).toBe(expected)
      }),
      { numRuns: 40 },
    )
  })
})

describe('toSourcesSentence', () => {
  it('counts every tier', () => {
    expect(toSourcesSentence(at('london'))).toBe(
      '431 sources: 21 primary, 210 from wires and established outlets, 155 republished and 45 unaudited',
    )
  })

  it('says none where there is none', () => {
    const tiers = at('london').tiers.map(({ tier }) => ({ tier, count: tier === 'D' ? 1 : 0 }))
    expect(toSourcesSentence({ ...at('london'), kept: 1, tiers })).toBe(
      '1 source: none primary, none from wires and established outlets, none republished and 1 unaudited',
    )
  })
})

describe('toUseWords', () => {
  const use = { dataset: 'events', recordId: 'a', known: '2025-06-11', roundIds: [] } as const
  it.each([
    [[use], true, '1 event'],
    [[use, use], true, '1 event'],
    [[use, { ...use, recordId: 'b' }, { ...use, dataset: 'series', known: null } as const], true, '1 series, 2 events'],
    [[use], false, ''],
  ])('%#', (list, hindsight, words) => {
    expect(toUseWords(list, lensOf('london', hindsight))).toBe(words)
  })
})
