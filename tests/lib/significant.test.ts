import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatTerm, roundWorkedOut } from '#src/lib/significant.ts'

describe('a figure worked out', () => {
  test.each([
    // 18955.6 ÷ 1000, 28.81929 ÷ 33.02395 × 100 − 100, 28.81929 − 20.4245, 36.79055 + 30.45057.
    [18955.6 / 1000, 18.9556],
    [(28.81929 / 33.02395) * 100 - 100, -12.732153],
    [28.81929 - 20.4245, 8.39479],
    [36.79055 + 30.45057, 67.24112],
    [0.1 + 0.2, 0.3],
    [100, 100],
    [0, 0],
    [-1e-9, -1e-9],
  ])('%d is written as %d', (value, written) => {
    expect(roundWorkedOut(value)).toBe(written)
  })

  test('of any published figure in thousands has its digits and no more, and is not rounded twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (tenths) => {
        const value = roundWorkedOut(tenths / 10 / 1000)
        expect(String(Math.abs(value)).replace('.', '').replace(/^0+/, '').length).toBeLessThanOrEqual(8)
        expect(Math.round(value * 10_000)).toBe(tenths)
        expect(roundWorkedOut(value)).toBe(value)
      }),
    )
  })
})

test.each([
  [28.81929, '28.819'],
  [53123.4, '53123'],
  [2_125_400, '2125400'],
  [-3.9123456, '−3.9123'],
  [0, '0'],
])('%d is the term %s of a formula', (value, term) => {
  expect(formatTerm(value)).toBe(term)
})
