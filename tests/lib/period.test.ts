import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  isMonth,
  isTwoMonth,
  monthsBetween,
  periodEnd,
  periodStart,
  yearBefore,
} from '#src/lib/period.ts'

describe('a period', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31', '2024'],
    ['2025-05', '2025-05-01', '2025-05-31', '2024-05'],
    ['2025-12', '2025-12-01', '2025-12-31', '2024-12'],
    ['2024-02', '2024-02-01', '2024-02-29', '2023-02'],
    ['2025-02', '2025-02-01', '2025-02-28', '2024-02'],
    ['2025-05-14', '2025-05-14', '2025-05-14', '2024-05-14'],
    ['2024-02-29', '2024-02-29', '2024-02-29', '2023-02-28'],
    ['2024-01/02', '2024-01-01', '2024-02-29', '2023-01/02'],
    ['2025-01/11', '2025-01-01', '2025-11-30', '2024-01/11'],
    ['2021/2024', '2021-01-01', '2024-12-31', '2020/2023'],
  ])('%s runs from %s to %s, a year before is %s', (period, start, end, before) => {
    expect([periodStart(period), periodEnd(period), yearBefore(period)]).toEqual([start, end, before])
  })

  it('is academic too', () => {
    expect([yearBefore('2023/24'), yearBefore('2000/01')]).toEqual(['2022/23', '1999/00'])
  })

  it.each([
    ['2025-01/02', true, false],
    ['2025-01/11', false, false],
    ['2025-01', false, true],
    ['2025-13', false, false],
    ['2025', false, false],
    ['2025-05-14', false, false],
  ])('%s: two months %s, one month %s', (period, two, one) => {
    expect([isTwoMonth(period), isMonth(period)]).toEqual([two, one])
  })
})

describe('calendar arithmetic', () => {
  const month = fc.integer({ min: 0, max: 2400 }).map((count) => addMonths('1900-01', count))
  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  it.each([
    ['2025-05', 8, '2026-01'],
    ['2025-01', -1, '2024-12'],
    ['2025-12', 0, '2025-12'],
    ['2024-03', -15, '2022-12'],
  ])('%s and %i months is %s', (from, count, to) => {
    expect(addMonths(from, count)).toBe(to)
    expect(monthsBetween(from, to)).toBe(count)
  })

  it.each([
    ['2025-06-09', '2025-08-12', 64],
    ['2024-02-28', '2024-03-01', 2],
    // Both changes of the clock lie between.
    ['2025-03-01', '2025-11-30', 274],
    ['2025-06-10', '2025-06-09', -1],
  ])('from %s to %s is %i days', (from, to, count) => {
    expect(daysBetween(from, to)).toBe(count)
    expect(addDays(from, count)).toBe(to)
  })

  it('goes forth and back', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -500, max: 500 }), (from, count) => {
        expect(isMonth(addMonths(from, count))).toBe(true)
        expect(monthsBetween(from, addMonths(from, count))).toBe(count)
      }),
    )
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
      }),
    )
  })

  it('a month ends the day before the next begins', () => {
    fc.assert(
      fc.property(month, (from) => {
        expect(addDays(periodEnd(from), 1)).toBe(periodStart(addMonths(from, 1)))
      }),
    )
  })
})
