import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namedYears } from '#src/charts/axes/year-ticks.ts'

const frameOf = (from: number, to: number, width: number, room = 0) => ({
  x: (at: number) => ((at - from) / (to - from || 1)) * width,
  left: 0,
  edge: width + room,
})
const named = (from: number, to: number, width: number, room = 24) =>
  namedYears({ from, to }, frameOf(from, to, width, room), 33)

describe('years below an axis', () => {
  it.each([
    [2018, 2025, 700, [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]],
    [2018, 2025, 200, [2019, 2021, 2023, 2025]],
    [2020.5, 2025.5, 130, [2021, 2023, 2025]],
    [2024, 2024, 300, [2024]],
    [Infinity, -Infinity, 300, []],
  ])('from %d to %d over %d px', (from, to, width, years) => {
    expect(named(from, to, width).map(({ year }) => year)).toEqual(years)
  })

  it('end at the edge where there is no room beyond it, and the year before makes room', () => {
    const years = named(2020, 2024, 150, 0)
    expect(years.at(-1)).toEqual({ year: 2024, x: 150, anchor: 'end' })
    expect(years.map(({ year }) => year)).toEqual([2020, 2022, 2024])
  })

  it('never stand on one another', () => {
    const spans = fc.record({ from: fc.integer({ min: 1985, max: 2026 }), years: fc.integer({ min: 0, max: 60 }) })
    fc.assert(
      fc.property(spans, fc.integer({ min: 60, max: 1900 }), fc.integer({ min: 0, max: 60 }), (span, width, room) => {
        const boxes = named(span.from, span.from + span.years, width, room).map(({ x, anchor }) => {
          const left = x - { start: 0, middle: 16.5, end: 33 }[anchor]
          return { left, right: left + 33 }
        })
        for (const [index, box] of boxes.entries())
          expect(box.left).toBeGreaterThan(boxes[index - 1]?.right ?? -Infinity)
      }),
    )
  })
})
