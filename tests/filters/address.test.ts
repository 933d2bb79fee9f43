import fc from 'fast-check'
import { createLoader } from 'nuqs/server'
import { describe, expect, it } from 'vitest'
import { addressParsers, fromAddress, toAddress } from '#src/filters/address.ts'
import { cleanView } from '#src/filters/clean-view.ts'
import type { View } from '#src/filters/view.ts'
import { countries, rounds, topics } from '#tests/dataset/read.ts'
import { anyView } from './any-view.ts'

const load = createLoader(addressParsers)
const KNOWN = {
  rounds: new Set(rounds.map((round) => round.id)),
  countries: new Set(countries.map((country) => country.code)),
  topics: new Set(topics.map((topic) => topic.id)),
}
const read = (search: string) => cleanView(load(new URLSearchParams(search)), KNOWN)

/** The view of `/`. */
const DEFAULT: View = read('').view

describe('an address', () => {
  it.each([
    ['', {}],
    ['?round=busan', { round: 'busan' }],
    ['?country=CN,JP', { country: ['CN', 'JP'] }],
    [
      '?round=all&country=JP&topic=rare-earths,tariffs',
      { round: 'all', country: ['JP'], topic: ['rare-earths', 'tariffs'] },
    ],
    ['?hindsight=off&measure=yoy&month=2025-05', { hindsight: 'off', measure: 'yoy', month: '2025-05' }],
    [
      '?measure=index&base=2024-12&from=2024-06&to=2025-12&compare=2018-03..2019-12',
      { measure: 'index', base: '2024-12', from: '2024-06', to: '2025-12', compare: '2018-03..2019-12' },
    ],
    ['?compare=prior-year', { compare: 'prior-year' }],
    [
      '?duties=c,d&goods=2025-11&shipped=change&long=monthly',
      { duties: ['c', 'd'], goods: '2025-11', shipped: 'change', long: 'monthly' },
    ],
    [
      '?table=decline,partners&theme=dark&slide=title',
      { table: ['decline', 'partners'], theme: 'dark', slide: 'title' },
    ],
    [
      '?slide=title&deck=title,tariffs,decline&every=20&as=text',
      { slide: 'title', deck: ['title', 'tariffs', 'decline'], every: 20, as: 'text' },
    ],
  ] satisfies [string, Partial<View>][])('"%s" is read and written the same', (search, change) => {
    const view = { ...DEFAULT, ...change }
    expect(read(search)).toEqual({ view, dropped: [] })
    expect(toAddress(view)).toBe(search)
  })

  it.each([
    ['a repeated list key is one list', '?country=CN&country=JP', { country: ['CN', 'JP'] }],
    ['doubles and blanks fall away', '?country=CN,,CN, JP&country=', { country: ['CN', 'JP'] }],
    ['of a repeated single key the first counts', '?round=busan&round=paris', { round: 'busan' }],
    [
      'the order of keys does not matter',
      '?topic=tariffs&country=JP&round=busan',
      { round: 'busan', country: ['JP'], topic: ['tariffs'] },
    ],
    [
      'capitals do not matter',
      '?round=BUSAN&country=jp,JP,Cn&topic=Tariffs&hindsight=OFF',
      { round: 'busan', country: ['JP', 'CN'], topic: ['tariffs'], hindsight: 'off' },
    ],
    ['a written default is the default', '?round=london&hindsight=on&measure=level&country=&topic=', {}],
    ['a stranger’s key is no business of ours', '?utm_source=mail', {}],
  ] satisfies [string, string, Partial<View>][])('%s: %s', (_why, search, change) => {
    expect(read(search)).toEqual({ view: { ...DEFAULT, ...change }, dropped: [] })
  })

  it('of unknown words keeps what is known and names the rest', () => {
    const { view, dropped } = read('?round=atlantis&country=JP,XX,%3Cscript%3E&topic=weather&duties=e&table=pie')
    expect(view).toEqual({ ...DEFAULT, country: ['JP'] })
    expect(dropped.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
      'round=atlantis',
      'country=XX',
      'country=<script>',
      'topic=weather',
      'duties=e',
      'table=pie',
    ])
  })

  it('of 10 kB is read, and what is named of it is short', () => {
    const { view, dropped } = read(`?country=${'A'.repeat(5_000)},${'B,'.repeat(2_500)}JP&round=${'z'.repeat(10_000)}`)
    expect(view).toEqual({ ...DEFAULT, country: ['JP'] })
    expect(dropped.length).toBe(3)
    expect(Math.max(...dropped.map(({ value }) => value.length))).toBeLessThanOrEqual(41)
  })

  it('gives back any view that was written into it', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(read(toAddress(view))).toEqual({ view, dropped: [] })
        expect(fromAddress(toAddress(view))).toEqual(view)
      }),
    )
  })

  it('writes nothing but letters, digits, commas, dots and hyphens', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(toAddress(view)).toMatch(/^$|^\?[a-zA-Z0-9,.=&-]+$/)
      }),
    )
  })

  it('survives any text in place of a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { view } = read(`?country=${encodeURIComponent(text)}&round=${encodeURIComponent(text)}`)
        expect(read(toAddress(view))).toEqual({ view, dropped: [] })
      }),
    )
  })
})
