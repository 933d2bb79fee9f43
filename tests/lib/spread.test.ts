import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread, type Label } from '#src/lib/spread.ts'

const GAP = 7
const WIDTH = 800

const labels = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: WIDTH }), width: fc.integer({ min: 4, max: 60 }) }), {
    maxLength: 10,
  })
  .map((list): Label[] => list.map((label, index) => ({ ...label, id: String(index) })))

const edges = (label: Label, places: ReadonlyMap<string, number>) => {
  const centre = places.get(label.id) ?? Number.NaN
  return { left: centre - label.width / 2, right: centre + label.width / 2 }
}

describe('spread', () => {
  it('leaves labels that do not meet where they wish to stand', () => {
    const places = spread(
      [
        { id: 'a', x: 100, width: 40 },
        { id: 'b', x: 200, width: 40 },
      ],
      GAP,
      0,
      WIDTH,
    )
    expect([...places]).toEqual([
      ['a', 100],
      ['b', 200],
    ])
  })

  it('moves two labels with the same wish apart by the same way', () => {
    const places = spread(
      [
        { id: 'a', x: 100, width: 40 },
        { id: 'b', x: 100, width: 40 },
      ],
      10,
      0,
      WIDTH,
    )
    expect([...places]).toEqual([
      ['a', 75],
      ['b', 125],
    ])
  })

  it('moves the weak one rather than the strong one', () => {
    const places = spread(
      [
        { id: 'weak', x: 100, width: 40 },
        { id: 'strong', x: 100, width: 40, weight: 99 },
      ],
      10,
      0,
      WIDTH,
    )
    expect(places.get('strong')).toBeCloseTo(100.5, 5)
    expect(places.get('weak')).toBeCloseTo(50.5, 5)
  })

  it('keeps a label inside the bounds', () => {
    const places = spread(
      [
        { id: 'a', x: 0, width: 40 },
        { id: 'b', x: WIDTH, width: 40 },
      ],
      GAP,
      0,
      WIDTH,
    )
    expect([...places.values()]).toEqual([20, WIDTH - 20])
  })

  it('never lets two labels overlap, keeps their order and the bounds', () => {
    fc.assert(
      fc.property(labels, (list) => {
        const places = spread(list, GAP, 0, WIDTH)
        expect(places.size).toBe(list.length)
        const inOrder = list.toSorted((a, b) => a.x - b.x).map((label) => edges(label, places))
        for (const [index, box] of inOrder.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(-1e-6)
          expect(box.right).toBeLessThanOrEqual(WIDTH + 1e-6)
          const free = (inOrder[index - 1]?.right ?? Number.NEGATIVE_INFINITY) + GAP
          expect(box.left).toBeGreaterThanOrEqual(free - 1e-6)
        }
      }),
    )
  })
})
