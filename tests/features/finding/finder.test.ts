import { describe, expect, it } from 'vitest'
import { createFinder } from '#src/features/finding/finder.ts'
import { namesLaterDay } from '#src/data/known.ts'
import { rounds } from '#tests/dataset/read.ts'
import { findable, lensOf } from './findable.ts'

const withHindsight = createFinder(findable(lensOf('london', true)))
const without = createFinder(findable(lensOf('london', false)))
const best = (query: string, finder = withHindsight) => finder.find(query)[0]?.items[0]?.id
const all = (query: string, finder = withHindsight) => finder.find(query).flatMap(({ items }) => items)

describe('finding', () => {
  it.each([
    ['he lifeng', 'person:he-lifeng'],
    ['何立峰', 'person:he-lifeng'],
    ['何立', 'person:he-lifeng'],
    ['Besent', 'person:scott-bessent'],
    ['bessnet', 'person:scott-bessent'],
    ['lfieng', 'person:he-lifeng'],
    ['BESSENT', 'person:scott-bessent'],
    ['钐', 'element:Sm'],
    ['samarium', 'element:Sm'],
    ['terbum', 'element:Tb'],
    ['日本', 'country:JP'],
    ['japn', 'country:JP'],
    ['london', 'round:london'],
    ['kuala lumpr', 'round:kuala-lumpur'],
    ['the decline', 'chart:decline'],
    ['china exports to the us', 'series:gacc-exports-to-us'],
  ])('"%s" first finds %s', (query, id) => {
    expect(best(query)).toBe(id)
  })

  it.each([
    ['export licences april', 'issue:rare-earth-licences'],
    ['joint statement geneva', 'source:94ha-2025-05-12-joint-statement-economic'],
    ['broad rule chips', 'event:2022-10-07-bis-rule'],
    ['extend the trade truce', 'claim:c01'],
    ['totals september october', 'gap:exports-01'],
    ['first AP version', 'conflict:may-2025-exports-yoy'],
    ['dysprosium price', 'series:price-dysprosium-oxide'],
  ])('"%s" finds %s', (query, id) => {
    expect(all(query).map((item) => item.id)).toContain(id)
  })

  it.each(['', '   ', 'the of', '%', 'xyzzyx', '<xyzzyx>', '('.repeat(50)])('%j finds nothing', (query) => {
    expect(withHindsight.find(query)).toEqual([])
  })

  it('fits every word of the query', () => {
    expect(all('terbium xyzzyx')).toEqual([])
    expect(all('rare earth').length).toBeGreaterThan(all('rare earth magnets').length)
  })

  it('finds each thing once', () => {
    const ids = all('china').map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('known then', () => {
  it.each(rounds.map(({ id, start }) => [id, start]))('at %s nothing later can be found', (id, day) => {
    const items = findable(lensOf(id, false))
    expect(items.length).toBeGreaterThan(100)
    expect(items.filter((item) => item.isLater || (item.known !== null && item.known > day))).toEqual([])
  })

  it.each(['busan', 'kuala lumpur', 'nexperia'])('at London, without hindsight, %s is not found', (query) => {
    const named = all(query, without).filter((item) => item.known !== null && item.known > '2025-06-09')
    expect(named).toEqual([])
    expect(without.find(query).some(({ group }) => group === 'Rounds')).toBe(false)
  })

  it('hides the elements and people of later days, and marks them with hindsight', () => {
    expect(all('holmium', without).map(({ group }) => group)).not.toContain('Elements')
    expect(all('holmium').find(({ id }) => id === 'element:Ho')).toMatchObject({ isLater: true, known: '2025-10-09' })
    expect(best('samarium', without)).toBe('element:Sm')
  })

  it('tells nothing in a line that names a later day', () => {
    const told = findable(lensOf('london', false)).filter(({ group }) => group !== 'Sources')
    const naming = told.filter((item) => namesLaterDay(`${item.detail} ${item.words}`, '2025-06-09'))
    // What was planned then may name a day to come; nothing told was written later.
    expect(naming.filter((item) => (item.known ?? '') > '2025-06-09')).toEqual([])
  })
})
