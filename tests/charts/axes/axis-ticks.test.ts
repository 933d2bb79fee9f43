import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisTicks } from '#src/charts/axes/axis-ticks.ts'
import { addMonths } from '#src/lib/period.ts'
import { PAGE_AXIS } from '#src/lib/time-axis.ts'

const words = (start: string, months: number, width: number) =>
  axisTicks({ start, months }, width).flatMap(({ text }) => text ?? [])

describe('the words of an axis', () => {
  it.each([
    ['2024-01', 36, 736, ['2024', 'Apr', 'July', 'Oct', '2025', 'Apr', 'July', 'Oct', '2026', 'Apr', 'July', 'Oct']],
    ['2024-01', 36, 350, ['2024', '2025', '2026']],
    ['2025-01', 6, 736, ['2025', 'Feb', 'Mar', 'Apr', 'May', 'June']],
    ['2025-05', 1, 736, ['May 2025']],
    ['1985-01', 504, 300, ['1990', '2000', '2010', '2020']],
    ['1985-01', 504, 736, ['1985', '1990', '1995', '2000', '2005', '2010', '2015', '2020']],
  ])('from %s over %d months in %d px: %j', (start, months, width, expected) => {
    expect(words(start, months, width)).toEqual(expected)
  })

  it('begins within a year with the name of that year', () => {
    expect(words('2025-05', 8, 736)[0]).toBe('May 2025')
    expect(words('2024-06', 24, 736)[0]).toMatch(/2024|2025|July/)
  })

  it('stand in order, apart, and on the axis', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 480 }),
        fc.integer({ min: 1, max: 504 }),
        fc.integer({ min: 260, max: 1400 }),
        (from, months, width) => {
          const axis = { start: addMonths('1985-01', from), months }
          const named = axisTicks(axis, width).filter(({ text }) => text !== null)
          for (const [index, tick] of named.entries()) {
            const x = (tick.at / months) * width
            const next = named[index + 1]
            const room = next === undefined ? width - x : ((next.at - tick.at) / months) * width
            expect(x).toBeLessThanOrEqual(width)
            // 6.4 px a letter at 12 px, and the last may stand over the edge by the room kept there.
            expect(next === undefined || room >= (tick.text ?? '').length * 6.4 + 5).toBe(true)
          }
        },
      ),
    )
  })

  it('has a tick for every month of the page’s axis', () => {
    expect(axisTicks(PAGE_AXIS, 736)).toHaveLength(36)
  })
})
