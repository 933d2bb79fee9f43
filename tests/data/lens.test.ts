import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKnown, splitKnown, toLens } from '#src/data/lens.ts'
import { events, meta, rounds } from '#tests/dataset/read.ts'

describe('toLens', () => {
  it.each(rounds)('$id opens on $start', (round) => {
    expect(toLens(round, true, meta.dataDate)).toEqual({ day: round.start, roundId: round.id, hindsight: true })
  })

  it('sees everything from the day the data closed', () => {
    expect(toLens('all', false, meta.dataDate)).toEqual({ day: '2026-11-23', roundId: 'all', hindsight: false })
  })
})

describe('isKnown', () => {
  it('counts the day itself', () => {
    const lens = { day: '2025-06-09', roundId: 'london', hindsight: true }
    expect(['2025-06-08', '2025-06-09', '2025-06-10'].map((day) => isKnown(day, lens))).toEqual([true, true, false])
  })
})

describe('splitKnown', () => {
  const day = fc.constantFrom('2025-05-10', '2025-06-08', '2025-06-09', '2025-06-10', '2026-01-01')
  const rows = fc.array(fc.record({ known: day, n: fc.nat() }))

  it('keeps every row once, in order, on the side of its day', () => {
    fc.assert(
      fc.property(rows, day, (list, lensDay) => {
        const { then, later } = splitKnown(list, { day: lensDay, roundId: 'all', hindsight: true }, (row) => row.known)
        expect(then).toEqual(list.filter((row) => row.known <= lensDay))
        expect(later).toEqual(list.filter((row) => row.known > lensDay))
      }),
    )
  })

  it('drops what came later with hindsight off, and nothing else', () => {
    fc.assert(
      fc.property(rows, day, (list, lensDay) => {
        const { then, later } = splitKnown(list, { day: lensDay, roundId: 'all', hindsight: false }, (row) => row.known)
        expect(then).toEqual(list.filter((row) => row.known <= lensDay))
        expect(later).toEqual([])
      }),
    )
  })

  it.each([
    ['geneva', 17],
    ['london', 37],
    ['busan', 64],
  ])('counts the events known at %s', (id, count) => {
    const round = rounds.find((row) => row.id === id)
    const { then, later } = splitKnown(events, toLens(round ?? 'all', true, meta.dataDate), (event) => event.date)
    expect([then.length, then.length + later.length]).toEqual([count, 102])
  })
})
