import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockedAfter, growth, median, quantile, sumBy } from './stats.mjs'

describe('quantile', () => {
  it.each([
    [[5], 0.5, 5],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [[4, 1, 3, 2], 0, 1],
    [[4, 1, 3, 2], 1, 4],
    [Array.from({ length: 20 }, (_, index) => index + 1), 0.95, 19],
    [[], 0.5, Number.NaN],
  ])('of %j at %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected)
  })

  it('is one of the values, with at least its share of them at or below it', () => {
    const some = fc.array(fc.double({ noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(some, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const found = quantile(values, share)
        expect(values).toContain(found)
        expect(values.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * values.length - 1e-9)
      }),
    )
  })
})

it('the median is the lower of two in the middle', () => {
  expect(median([1, 2, 3, 4])).toBe(2)
})

it.each([
  [10, 11, 10],
  [10, 10, 0],
  [20, 15, -25],
])('from %d to %d it grew by %d percent', (before, after, percent) => {
  expect(growth(before, after)).toBeCloseTo(percent)
})

describe('time blocked', () => {
  it.each([
    [
      'what is beyond 50 ms of each task',
      [
        { start: 100, duration: 80 },
        { start: 300, duration: 150 },
      ],
      0,
      130,
    ],
    ['nothing of a short one', [{ start: 100, duration: 50 }], 0, 0],
    ['nothing of what was over before', [{ start: 0, duration: 400 }], 500, 0],
    ['the rest of what was under way', [{ start: 0, duration: 400 }], 200, 150],
  ])('is %s', (_, tasks, from, blocked) => {
    expect(blockedAfter(tasks, from)).toBe(blocked)
  })
})

it('sums by name, the largest first', () => {
  const items = [
    { name: 'a', size: 1 },
    { name: 'b', size: 5 },
    { name: 'a', size: 2 },
  ]
  expect(
    sumBy(
      items,
      ({ name }) => name,
      ({ size }) => size,
    ),
  ).toEqual([
    { name: 'b', value: 5 },
    { name: 'a', value: 3 },
  ])
})
