import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toCame } from '#src/features/overview/against/to-came.ts'
import { toFigureRows, type AgainstFigures } from '#src/features/overview/against/to-figure-rows.ts'
import { toIssueRows } from '#src/features/overview/against/to-issue-rows.ts'
import { toMoments, type Moment, type Pair } from '#src/features/overview/against/to-moments.ts'
import { elements, issues, observations, people, rounds, truces } from '#tests/dataset/read.ts'
import { lensOf } from '#tests/evidence/lens-of.ts'

const rowsOf = (id: string) => observations.get(id) ?? []
const FIGURES: AgainstFigures = {
  trade: [
    {
      id: 'exports',
      name: 'China’s exports to the US',
      levelId: 'gacc-exports-to-us',
      levels: rowsOf('gacc-exports-to-us'),
      changeId: 'gacc-exports-to-us-yoy',
      changes: rowsOf('gacc-exports-to-us-yoy'),
    },
  ],
  dutiesUs: rowsOf('tariff-us-added-legal'),
  dutiesCn: rowsOf('tariff-cn-added-legal'),
  elements,
  truces,
}
const roundOf = (id: string) => rounds.find((round) => round.id === id) ?? null
const momentOf = (id: string): Moment => {
  const round = roundOf(id)
  return { round, label: round?.label ?? 'All rounds', day: lensOf(id).day }
}
const pairOf = (a: string, b: string): Pair<Moment> => [momentOf(a), momentOf(b)]
const IDS = [...rounds.map(({ id }) => id), 'all']

describe('figures at two rounds', () => {
  // By hand from the files: May and September 2025, the steps of the duties, the ends of the truces.
  test.each([
    ['exports', ['$28.8bn', '$34.3bn'], '+$5.5bn'],
    ['exports-year', ['−34.5%', '−27.0%'], '+7.5 points'],
    ['duties-us', ['30%', '30%'], undefined],
    ['licences', ['7', '7'], undefined],
    ['truce', ['64 days', '11 days'], undefined],
  ])('London and Busan: %s', (id, texts, change) => {
    const row = toFigureRows(pairOf('london', 'busan'), FIGURES).find((one) => one.id === id)
    expect(row?.readings.map(({ cited }) => cited?.text)).toEqual(texts)
    expect(row?.change?.text).toBe(change)
  })

  test('Geneva and London: duties fell by 115 points each, no truce stood in Geneva', () => {
    const rows = toFigureRows(pairOf('geneva', 'london'), FIGURES)
    const of = (id: string) => rows.find((row) => row.id === id)
    expect(of('duties-us')?.readings.map(({ cited }) => cited?.text)).toEqual(['145%', '30%'])
    expect(of('duties-us')?.change?.text).toBe('−115 points')
    expect(of('duties-cn')?.change?.formula).toBe('10 − 125 = −115.0')
    expect(of('truce')?.readings[0]).toMatchObject({ cited: null, words: 'None in force or announced' })
  })

  test('two months are not taken from one', () => {
    const row = toFigureRows(pairOf('busan', 'paris'), FIGURES).find(({ id }) => id === 'exports')
    expect(row?.readings[1].words).toBe('January and February 2026')
    expect(row?.change).toBeNull()
    expect(row?.unchanged).toBe('Not compared: a month against two months')
  })
})

describe('who came', () => {
  // By hand from the lists of the rounds.
  test.each([
    ['geneva', 'london', 'US', '2 named at both, 1 at London only, offices unchanged'],
    ['geneva', 'london', 'CN', '2 named at both, 1 at London only, 1 at Geneva only, offices unchanged'],
    ['busan', 'london', 'US', '3 named at both, 4 at Busan only, offices unchanged'],
    ['london', 'washington-aug', 'US', 'One of the two lists is not in the sources seen'],
    ['busan', 'beijing', 'CN', '1 named at both, 6 at Busan only, offices unchanged'],
  ])('%s and %s, %s: %s', (a, b, side, change) => {
    expect(toCame(pairOf(a, b), people).find((row) => row.side === side)?.change).toBe(change)
  })

  test('is left out where one of the two is no round', () => {
    expect(toCame(pairOf('all', 'london'), people)).toEqual([])
  })
})

describe('issues between two rounds', () => {
  test('holds the steps told after the earlier and by the later, and no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDS), fc.constantFrom(...IDS), (a, b) => {
        const [from = '', to = ''] = [lensOf(a).day, lensOf(b).day].toSorted()
        for (const row of toIssueRows(pairOf(a, b), issues)) {
          const history = issues.find(({ id }) => id === row.id)?.statusHistory ?? []
          expect(row.steps).toEqual(history.filter(({ known }) => known > from && known <= to))
        }
      }),
    )
  })
})

describe('any two rounds', () => {
  test('A and B are B and A mirrored, and each column is what that round knew', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDS), fc.constantFrom(...IDS), (a, b) => {
        fc.pre(a !== b)
        const swap = <T>([first, second]: Pair<T>): Pair<T> => [second, first]
        const [there, back] = [pairOf(a, b), pairOf(b, a)]
        expect(toFigureRows(back, FIGURES)).toEqual(
          toFigureRows(there, FIGURES).map((row) => ({ ...row, readings: swap(row.readings) })),
        )
        expect(toCame(back, people)).toEqual(toCame(there, people).map((row) => ({ ...row, lists: swap(row.lists) })))
        expect(toIssueRows(back, issues)).toEqual(
          toIssueRows(there, issues).map((row) => ({ ...row, states: swap(row.states) })),
        )
        for (const { readings } of toFigureRows(there, FIGURES)) {
          expect((readings[0].cited?.known ?? '') <= there[0].day).toBe(true)
          expect((readings[1].cited?.known ?? '') <= there[1].day).toBe(true)
        }
      }),
    )
  })

  test('a later one is not told of with hindsight off', () => {
    for (const round of rounds)
      for (const against of rounds) {
        const pair = toMoments(lensOf(round.id, false), round, against)
        expect(pair === null).toBe(against.start > round.start)
      }
  })
})
