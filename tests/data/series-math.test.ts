import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Observation } from '#src/data/observations.ts'
import { differenceOf, indexOn, monthOnMonth, rollingYear, shareOf, yearOnYear } from '#src/data/series-math.ts'
import { addMonths } from '#src/lib/period.ts'
import { observationsOf } from '#tests/dataset/read.ts'

const exports = observationsOf('gacc-exports-to-us')
const imports = observationsOf('gacc-imports-from-us')

const row = (period: string, value: number | null, more: Partial<Observation> = {}): Observation => ({
  period,
  value,
  status: 'reported',
  released: '2025-01-01',
  releasedBasis: 'lag',
  sourceIds: ['a'],
  ...more,
})

describe('monthOnMonth', () => {
  it('works out the fall of May 2025 on April, in figures', () => {
    const change = monthOnMonth(exports, '2025-05')
    expect(change?.value).toBeCloseTo(-12.73215, 5)
    expect(change?.formula).toBe('28.819 ÷ 33.024 − 1')
    expect(change?.inputs.map((input) => input.period)).toEqual(['2025-05', '2025-04'])
    expect(change?.known).toBe('2025-06-09')
    expect(change?.sourceIds).toHaveLength(new Set(change?.sourceIds).size)
    expect(change?.sourceIds).toEqual(
      expect.arrayContaining(['jakarta-globe-2025-06-09-fell-35-may', 'gacc-monthly-data-file']),
    )
  })

  it.each([
    ['the month before was not reported', exports, '2026-08'],
    ['the month was not reported', exports, '2026-07'],
    ['the series begins', exports, '2024-01'],
    ['the month before is a two-month row', imports, '2025-03'],
    ['the period is a two-month row', imports, '2025-01/02'],
    ['the period is a year', observationsOf('gacc-exports-to-us-annual'), '2025'],
  ])('is null where %s', (_, rows, period) => {
    expect(monthOnMonth(rows, period)).toBeNull()
  })

  it('is null for a range, and for a base of zero', () => {
    expect(monthOnMonth([row('2025-01', null, { low: 1, high: 2 }), row('2025-02', 3)], '2025-02')).toBeNull()
    expect(monthOnMonth([row('2025-01', 0), row('2025-02', 3)], '2025-02')).toBeNull()
  })

  it('crosses the turn of the year', () => {
    expect(monthOnMonth([row('2024-12', 4), row('2025-01', 5)], '2025-01')?.value).toBeCloseTo(25, 10)
  })
})

describe('yearOnYear', () => {
  it('works out the fall of May 2025 on May 2024', () => {
    const change = yearOnYear(exports, '2025-05')
    expect(change?.value).toBeCloseTo(-34.5248, 4)
    expect(change?.formula).toBe('28.819 ÷ 44.016 − 1')
    expect(change?.inputs.map((input) => input.period)).toEqual(['2025-05', '2024-05'])
  })

  it('compares two-month rows with each other', () => {
    const change = yearOnYear(imports, '2025-01/02')
    expect(change?.inputs.map((input) => input.period)).toEqual(['2025-01/02', '2024-01/02'])
    expect(change?.formula).toMatch(/^26\.84 ÷ 26\.1\d* − 1$/)
  })

  it('adds both months up where there is no two-month row', () => {
    const change = yearOnYear(exports, '2025-01/02')
    expect(change?.value).toBeCloseTo(((47.7946 + 27.76382) / (42.63306 + 30.78682) - 1) * 100, 8)
    expect(change?.formula).toBe('(47.795 + 27.764) ÷ (42.633 + 30.787) − 1')
    expect(change?.known).toBe('2025-03-07')
  })

  it('compares years', () => {
    expect(yearOnYear(observationsOf('gacc-exports-to-us-annual'), '2025')?.value).toBeCloseTo(-20, 0)
  })

  it.each(['2024-05', '2026-07', '2027-01', '2024-01/02'])(
    'is null for %s, which has no base or no figure',
    (period) => {
      expect(yearOnYear(exports, period)).toBeNull()
    },
  )

  it('is null where one of the two months is missing', () => {
    const rows = [row('2024-01/02', 5), row('2025-01', 2)]
    expect(yearOnYear(rows, '2025-01/02')).toBeNull()
  })
})

describe('for any figures', () => {
  const value = fc.double({ min: 0.01, max: 1e6, noNaN: true })

  it('base × (1 + change) is the figure again', () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 0, max: 600 }), (base, figure, offset) => {
        const month = addMonths('1985-01', offset)
        const rows = [row(addMonths(month, -12), base), row(addMonths(month, -1), base), row(month, figure)]
        for (const change of [monthOnMonth(rows, month), yearOnYear(rows, month)]) {
          expect(base * (1 + (change?.value ?? Number.NaN) / 100)).toBeCloseTo(figure, 4)
        }
      }),
    )
  })

  it('the formula in figures leads to the change as shown, one decimal', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (base, ratio) => {
          const change = monthOnMonth([row('2025-01', base), row('2025-02', base * ratio)], '2025-02')
          const [figure = Number.NaN, divisor = Number.NaN] =
            (change?.formula ?? '').match(/[\d.]+/g)?.map(Number) ?? []
          expect(Math.abs((figure / divisor - 1) * 100 - (change?.value ?? Number.NaN))).toBeLessThan(0.05)
        },
      ),
    )
  })

  it('is known when its last figure is', () => {
    const day = fc.constantFrom('2025-01-01', '2025-02-09', '2025-03-20')
    fc.assert(
      fc.property(day, day, (first, second) => {
        const rows = [row('2025-01', 1, { released: first }), row('2025-02', 2, { released: second })]
        expect(monthOnMonth(rows, '2025-02')?.known).toBe(first > second ? first : second)
      }),
    )
  })
})

describe('indexOn', () => {
  it('puts May 2025 at 59 of the 100 of December 2024', () => {
    const index = indexOn(exports, '2025-05', '2024-12')
    expect(index?.value).toBeCloseTo(59.01996, 4)
    expect(index?.formula).toBe('28.819 ÷ 48.83 × 100')
    expect(index?.known).toBe('2025-06-09')
  })

  it('is 100 at its base', () => {
    expect(indexOn(exports, '2024-12', '2024-12')?.value).toBe(100)
  })

  it.each([
    ['the base was not reported', '2025-05', '2026-07'],
    ['the month was not reported', '2026-07', '2024-12'],
    ['the base lies before the series', '2025-05', '1985-01'],
  ])('is null where %s', (_, period, base) => {
    expect(indexOn(exports, period, base)).toBeNull()
  })

  it('keeps zero and negative values, and has none on a base of zero', () => {
    const rows = [row('2025-01', 4), row('2025-02', 0), row('2025-03', -2)]
    expect(['2025-02', '2025-03'].map((month) => indexOn(rows, month, '2025-01')?.value)).toEqual([0, -50])
    expect(indexOn(rows, '2025-01', '2025-02')).toBeNull()
  })
})

describe('shareOf', () => {
  const totals = observationsOf('gacc-total-exports')

  it('gives the US 9.1% of May 2025: 28.81929 of 315.603', () => {
    const share = shareOf(exports, totals, '2025-05')
    expect(share?.value).toBeCloseTo(9.1315, 4)
    expect(share?.formula).toBe('28.819 ÷ 315.6 × 100')
  })

  it('reads January and February together as the sums of both', () => {
    const share = shareOf(exports, totals, '2025-01/02')
    expect(share?.value).toBeCloseTo(((47.7946 + 27.76382) / (324.282 + 214.777)) * 100, 8)
  })

  it('is null where the part was not reported', () => {
    expect(shareOf(exports, totals, '2026-07')).toBeNull()
  })
})

describe('differenceOf', () => {
  it('keeps its sign, and knows both days', () => {
    const [more, less] = [[row('2025-01', 3)], [row('2025-01', 5, { released: '2025-03-01', sourceIds: ['b'] })]]
    expect(differenceOf(more, less, '2025-01')).toMatchObject({
      value: -2,
      formula: '3 − 5',
      known: '2025-03-01',
      sourceIds: ['a', 'b'],
    })
    expect(differenceOf(more, less, '2025-02')).toBeNull()
  })
})

describe('rollingYear', () => {
  const census = observationsOf('census-imports-from-china')

  it('sums twelve months: the year 2025 in December 2025', () => {
    const year = census
      .filter(({ period }) => period.startsWith('2025'))
      .reduce((sum, { value }) => sum + (value ?? 0), 0)
    expect(rollingYear(census).find(({ period }) => period === '2025-12')?.value).toBeCloseTo(year, 6)
    expect(rollingYear(census)).toHaveLength(census.length - 11)
  })

  it('has no sum over a missing month', () => {
    const months = Array.from({ length: 30 }, (_, index) => row(addMonths('2023-01', index), 1))
    const periods = rollingYear(months.filter(({ period }) => period !== '2024-03')).map(({ period }) => period)
    expect(periods).toEqual(['2023-12', '2024-01', '2024-02', '2025-03', '2025-04', '2025-05', '2025-06'])
  })

  it('is empty for a series of one month', () => {
    expect(rollingYear([row('2025-01', 1)])).toEqual([])
  })
})
