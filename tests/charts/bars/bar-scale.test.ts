import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barName, barScale } from '#src/charts/bars/bar-scale.ts'
import type { BarRow } from '#src/charts/model.ts'
import { textWidth } from '#src/charts/labels/text-width.ts'
import { overlapsOf } from '../overlaps.ts'
import { pointOf } from '../points.ts'

const rowOf = (name: string, value: number | null, index = 0): BarRow => ({
  id: `${index}`,
  name,
  role: 'third',
  isMarked: false,
  point: pointOf('2025-05', value),
})
const modelOf = (rows: readonly BarRow[]) =>
  ({ kind: 'bars', unit: 'percent', rows, domain: [0, 1], rowHeight: 32 }) as const

describe('the scale of bars', () => {
  it('gives the names the room they take, and the bars the rest', () => {
    const [low, high] = barScale(modelOf([rowOf('Africa', 33.3), rowOf('India', 12)]), 300)
    const perUnit = 300 / (high - low)
    expect(-low * perUnit).toBeCloseTo(textWidth('Africa') + 8)
    expect((high - 33.3) * perUnit).toBeCloseTo(textWidth('+33.3%') + 6)
  })

  it('is there when nothing was reported', () => {
    for (const rows of [[], [rowOf('Africa', null)], [rowOf('Africa', 0)], [rowOf('Africa', -5e-324)]]) {
      const [low, high] = barScale(modelOf(rows), 300)
      expect(low).toBeLessThanOrEqual(0)
      expect(high).toBeGreaterThan(low)
    }
  })

  it('keeps every name and value inside, whatever the names and on whichever side the bars', () => {
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom('EU', 'Latin America', 'Transport equipment and all that goes with it'),
        fc.integer({ min: -2000, max: 2000 }),
      ),
      { minLength: 1, maxLength: 9 },
    )
    fc.assert(
      fc.property(rows, fc.integer({ min: 260, max: 1600 }), (all, width) => {
        const model = modelOf(all.map(([name, value], index) => rowOf(name, value, index)))
        expect(overlapsOf(model, width)).toEqual([])
      }),
    )
  })
})

it('a name too long for its half is cut short', () => {
  expect(barName({ name: 'Latin America' }, [], 300)).toBe('Latin America')
  const cut = barName({ name: 'Transport equipment and all that goes with it' }, [], 300)
  expect(cut).toMatch(/^Transport equip.*…$/)
  expect(textWidth(cut)).toBeLessThanOrEqual(150)
})
