import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { YearPlotModel } from '#src/charts/model.ts'
import { panelPlaces, stretched } from '#src/charts/panel-places.ts'
import { ticksOfPanel } from '#src/charts/panels-plot.tsx'
import { pointOf, seriesOf } from './points.ts'

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

describe('the values of a panel’s axis', () => {
  // A line that starts on 100 where the value would stand, and runs down from there.
  const model: YearPlotModel = {
    ...withPanels(4),
    from: 2020.5,
    to: 2025.5,
    height: 240,
    series: [
      seriesOf('line', [pointOf('2021', 100, { at: 2021, span: 1 }), pointOf('2022', 60, { at: 2022, span: 1 })]),
    ],
    panels: ['Neodymium', 'b', 'c', 'd'].map((title) => ({
      title,
      seriesIds: title === 'Neodymium' ? ['a'] : [],
      domain: [0, 200],
      ticks: [0, 100, 200],
    })),
  }

  it.each([1100, 280])('stand at an end of their line at %d px, not in its midst', (width) => {
    const [place] = panelPlaces(model, width)
    if (place === undefined) throw new Error('There is no panel.')
    const ticks = ticksOfPanel(model, place)
    expect(ticks.map(({ text }) => text)).toEqual(['100', '$200'])
    for (const { box } of ticks) {
      expect(Math.min(box.left - place.left, place.right - box.right)).toBeLessThan(1)
    }
  })
})
