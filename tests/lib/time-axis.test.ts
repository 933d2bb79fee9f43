import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#src/lib/period.ts'
import { middleOf, monthAt, PAGE_AXIS, positionOf, spanOf, ticksOf } from '#src/lib/time-axis.ts'

const day = fc.integer({ min: 0, max: 1095 }).map((count) => addDays('2024-01-01', count))

describe('the axis of time', () => {
  it.each([
    ['2024-01-01', 0],
    ['2024-02', 1],
    ['2024-02-15', 1 + 14 / 29],
    ['2025', 12],
    ['2025-06-09', 17 + 8 / 30],
    ['2026-12-31', 35 + 30 / 31],
    ['2023-12-01', -1],
  ])('%s lies %d months from its start', (iso, at) => {
    expect(positionOf(iso, PAGE_AXIS)).toBeCloseTo(at, 10)
  })

  it.each([
    ['2025-05', 1, 16.5],
    ['2025-01/02', 2, 13],
    ['2025-01/11', 11, 17.5],
    ['2025', 12, 18],
    ['2025-05-14', 0, 16 + 13 / 31],
  ])('%s covers %d months, its middle lies at %d', (period, span, middle) => {
    expect(spanOf(period)).toBe(span)
    expect(middleOf(period, PAGE_AXIS)).toBeCloseTo(middle, 10)
  })

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(positionOf(a, PAGE_AXIS) - positionOf(b, PAGE_AXIS))).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })

  it('finds the month of a day again', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(monthAt(positionOf(one, PAGE_AXIS), PAGE_AXIS)).toBe(one.slice(0, 7))
      }),
    )
  })

  it('has a tick for each of its months: three years, nine other quarters', () => {
    const ticks = ticksOf(PAGE_AXIS)
    expect(ticks.map((tick) => tick.at)).toEqual(Array.from({ length: 36 }, (_, at) => at))
    expect(ticks.filter((tick) => tick.kind === 'year').map((tick) => tick.year)).toEqual([2024, 2025, 2026])
    expect(ticks.filter((tick) => tick.kind === 'quarter').map((tick) => tick.month)).toEqual([
      4, 7, 10, 4, 7, 10, 4, 7, 10,
    ])
  })

  it('counts months from any start, over the end of a year', () => {
    expect(ticksOf({ start: '2024-11', months: 3 }).map(({ year, month }) => [year, month])).toEqual([
      [2024, 11],
      [2024, 12],
      [2025, 1],
    ])
  })
})
