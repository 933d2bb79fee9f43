import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf, neighbourRound, toRail, type Stop } from '#src/filters/rounds/to-rail.ts'
import { roundForKey, tabStopOf } from '#src/filters/rounds/round-walk.tsx'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { rounds } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'

/** Widths of the rail from a tablet to the widest sheet, px. */
const WIDTHS = [460, 736, 980, 1152]

const railOf = (chosenId: string, width: number) =>
  toRail(rounds, { axis: PAGE_AXIS, width, chosenId, lensDay: lensOf(chosenId).day })

/** About as wide as the name is drawn: 7 px a letter at 14 px, 10 at 20. */
const boxOf = (stop: Stop) => {
  const half = (stop.round.label.length * (stop.isChosen ? 10 : 7)) / 2
  return { left: stop.labelX - half, right: stop.labelX + half }
}

describe.each(WIDTHS)('a rail of %d px', (width) => {
  it.each(LENS_IDS)('has its names apart and inside with %s chosen', (id) => {
    const stops = railOf(id, width)
    for (const row of [0, 1]) {
      const boxes = stops.filter((stop) => stop.row === row).map(boxOf)
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0)
        expect(box.right).toBeLessThanOrEqual(width)
      }
    }
  })

  it.each(LENS_IDS)('has leaders that keep the order of dates with %s chosen', (id) => {
    const stops = railOf(id, width)
    for (const [index, stop] of stops.entries()) {
      const before = stops[index - 1]
      expect(stop.x).toBeGreaterThanOrEqual(before?.x ?? 0)
      expect(stop.leaderX).toBeGreaterThan(before?.leaderX ?? 0)
      expect(stop.leaderX).toBeLessThanOrEqual(width)
    }
  })

  it.each(LENS_IDS)('runs no leader of the upper row through a name below with %s chosen', (id) => {
    const stops = railOf(id, width)
    const lower = stops.filter((stop) => stop.row === 1).map(boxOf)
    for (const { leaderX } of stops.filter((stop) => stop.row === 0)) {
      expect(lower.filter((box) => box.left < leaderX && leaderX < box.right)).toEqual([])
    }
  })
})

describe.each(WIDTHS.filter((width) => width >= 736))('a rail of %d px, as on a desk', (width) => {
  it.each(LENS_IDS)('starts each upper leader nearest to its own name with %s chosen', (id) => {
    const upper = railOf(id, width).filter(({ row }) => row === 0)
    for (const stop of upper) {
      const distances = upper.map((other) => {
        const { left, right } = boxOf(other)
        return { id: other.round.id, away: Math.max(left - stop.leaderX, stop.leaderX - right, 0) }
      })
      expect(distances.toSorted((a, b) => a.away - b.away)[0]?.id).toBe(stop.round.id)
    }
  })
})

describe('the rail', () => {
  it('puts every round at its true date, whatever its width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 460, max: 1152 }), fc.constantFrom(...LENS_IDS), (width, id) => {
        for (const stop of railOf(id, width)) {
          expect(stop.x).toBeCloseTo((positionOf(stop.round.start, PAGE_AXIS) / 36) * width, 6)
        }
      }),
    )
  })

  it.each(rounds)('has $id, when chosen, in the lower row, and only it', ({ id }) => {
    const chosen = railOf(id, 736).filter((stop) => stop.isChosen)
    expect(chosen.map((stop) => [stop.round.id, stop.row])).toEqual([[id, 1]])
  })

  it('marks as later what opened after the lens day', () => {
    expect(
      railOf('busan', 736)
        .filter((stop) => stop.isLater)
        .map((stop) => stop.round.id),
    ).toEqual(['paris', 'seoul', 'beijing'])
    expect(railOf('all', 736).some((stop) => stop.isLater || stop.isChosen)).toBe(false)
  })
})

describe('the round before and after', () => {
  it.each([
    ['london', 1, 'stockholm'],
    ['london', -1, 'geneva'],
    ['stockholm', 1, 'washington-aug'],
    ['geneva', -1, undefined],
    ['beijing', 1, undefined],
    ['all', -1, 'beijing'],
    ['all', 1, undefined],
    ['atlantis', -1, 'beijing'],
  ])('%s %d is %s', (id, step, neighbour) => {
    expect(neighbourRound(rounds, id, step)?.id).toBe(neighbour)
  })

  it('leads there and back', () => {
    const there = rounds.slice(0, -1).map(({ id }) => neighbourRound(rounds, id, 1)?.id ?? '')
    expect(there.map((id) => neighbourRound(rounds, id, -1)?.id)).toEqual(rounds.slice(0, -1).map(({ id }) => id))
    expect(neighbourRound([], 'london', 1)).toBeNull()
  })

  it.each([
    ['ArrowRight', 'stockholm'],
    ['ArrowLeft', 'geneva'],
    ['Home', 'geneva'],
    ['End', 'beijing'],
    ['Enter', undefined],
    ['b', undefined],
  ])('the key %s leads from London to %s', (key, id) => {
    expect(roundForKey(rounds, 'london', key)?.id).toBe(id)
  })

  it('Tab reaches the chosen round, or the last where all are shown', () => {
    expect(tabStopOf(rounds, 'busan')).toBe('busan')
    expect(tabStopOf(rounds, 'all')).toBe('beijing')
    expect(tabStopOf([], 'all')).toBeUndefined()
  })
})

describe('the kind of a round', () => {
  it.each([
    ['london', 'Ministerial round 2 of 7'],
    ['washington-aug', 'Vice-ministerial meeting'],
    ['busan', 'Leaders’ meeting'],
    ['seoul', 'Ministerial round 7 of 7'],
  ])('%s is: %s', (id, words) => {
    const round = rounds.find((one) => one.id === id)
    expect(round && kindOf(round, rounds)).toBe(words)
  })
})
