import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crisp } from '#src/lib/crisp.ts'
import { niceTicks, scaleOf } from '#src/lib/nice-ticks.ts'

describe('niceTicks', () => {
  it.each([
    [0, 48.8, [0, 10, 20, 30, 40, 50]],
    [20, 48.8, [0, 10, 20, 30, 40, 50]],
    [-34.5, 16, [-40, -20, 0, 20]],
    [-40, -10, [-40, -30, -20, -10, 0]],
    [0, 0.3, [0, 0.1, 0.2, 0.3]],
    [0, 0, [0]],
  ])('%d to %d is cut at %j', (low, high, ticks) => {
    expect(niceTicks(low, high)).toEqual(ticks)
  })

  const value = fc
    .double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true })
    .map((n) => Number(n.toFixed(3)))

  it('covers its range, holds zero, and climbs by one step', () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 8 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        fc.pre(high - low > 0.01)
        const ticks = niceTicks(low, high, count)
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0)
        expect(ticks).toContain(0)
        expect(ticks[0]).toBeLessThanOrEqual(low + step * 1e-6)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - step * 1e-6)
        expect(ticks.length).toBeLessThanOrEqual(count + 2)
        for (const [index, tick] of ticks.entries()) {
          expect(Math.abs(tick - ((ticks[0] ?? 0) + index * step))).toBeLessThan(step * 1e-6)
        }
      }),
    )
  })
})

describe('scaleOf', () => {
  it.each([
    [
      [-40, -20, 0],
      [-40, 0],
    ],
    [
      [0, 10],
      [0, 10],
    ],
    [[0], [0, 1]],
    [[], [0, 1]],
  ])('of %j is %j', (ticks, ends) => {
    expect(scaleOf(ticks)).toEqual(ends)
  })
})

describe('crisp', () => {
  it.each([
    [0, 0.5],
    [10.2, 10.5],
    [10.5, 11.5],
    [-0.4, 0.5],
  ])('%d is drawn at %d', (px, at) => {
    expect(crisp(px)).toBe(at)
  })
})
