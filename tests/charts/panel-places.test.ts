import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { YearPlotModel } from '#src/charts/model.ts'
import { panelPlaces, stretched } from '#src/charts/panel-places.ts'

const withPanels = (count: number): YearPlotModel => ({
  kind: 'years',
  unit: 'usd-kg',
  series: [],
  from: 2021,
  to: 2025,
  domain: [0, 1],
  ticks: [],
  height: 480,
  panels: Array.from({ length: count }, (_, index) => ({
    title: `${index}`,
    seriesIds: [],
    domain: [0, 1],
    ticks: [],
  })),
})

describe('panels', () => {
  it.each([
    [1100, 4, 2],
    [300, 2, 4],
  ])('at %d px stand %d side by side in %d rows', (width, columns, rows) => {
    const places = panelPlaces(withPanels(8), width)
    expect(new Set(places.map(({ left }) => left)).size).toBe(columns)
    expect(new Set(places.map(({ top }) => top)).size).toBe(rows)
  })

  it('never overlap nor leave the drawing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 240, max: 2000 }), (count, width) => {
        const places = panelPlaces(withPanels(count), width)
        for (const [index, a] of places.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0)
          expect(a.right).toBeLessThanOrEqual(width + 1e-6)
          expect(a.bottom).toBeLessThanOrEqual(480)
          expect(a.bottom - a.top).toBeGreaterThan(40)
          for (const b of places.slice(index + 1)) {
            expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true)
          }
        }
      }),
    )
  })

  it('have axes on which their ends lie where they stand', () => {
    // 2021 at 100 px and 2025 at 300 px of 500: 0.02 years a pixel.
    expect(stretched(2021, 2025, 100, 300, 500)).toEqual([2019, 2029])
  })
})
