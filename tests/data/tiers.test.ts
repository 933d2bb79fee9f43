import { describe, expect, it } from 'vitest'
import type { Source } from '#src/data/sources.ts'
import { tiersOf, weakestOnly } from '#src/data/tiers.ts'
import { byId } from '#src/lib/by-id.ts'

const source = (id: string, tier: Source['tier']): Source => ({
  id,
  publisher: id,
  title: id,
  url: null,
  published: null,
  tier,
  stateMedia: false,
  note: 'No page.',
})

const sources = byId([source('a', 'A'), source('b', 'B'), source('c', 'C'), source('d', 'D'), source('d2', 'D')])

describe.each([
  [['a'], ['A'], null],
  [['d', 'b', 'a'], ['A', 'B', 'D'], null],
  [['c', 'd'], ['C', 'D'], 'C'],
  [['c'], ['C'], 'C'],
  [['d', 'd2'], ['D'], 'D'],
  [['c', 'nobody'], ['C'], 'C'],
  [['nobody'], [], null],
  [[], [], null],
])('%j', (ids, tiers, badge) => {
  it(`rests on ${tiers.join(', ') || 'nothing'}, badge ${badge ?? 'none'}`, () => {
    expect(tiersOf(ids, sources)).toEqual(tiers)
    expect(weakestOnly(ids, sources)).toBe(badge)
  })
})
