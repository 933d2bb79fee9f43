import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlotEvent } from '#src/charts/model.ts'
import { lensWords, placeLabels, type PlacedLabel } from '#src/charts/labels/place-labels.ts'
import { textWidth } from '#src/charts/labels/text-width.ts'

const WIDTH = 736
const toX = (at: number) => (at / 36) * WIDTH

const event = (id: string, at: number, text: string, priority = 1, isLater = false): PlotEvent => ({
  id,
  at,
  side: 'other',
  title: text,
  date: '1 May 2025',
  day: '2025-05-01',
  sourceIds: ['a-source'],
  isLater,
  label: { date: '1 May', text, priority },
})

const boxOf = ({ event: { label }, x, anchor, row }: PlacedLabel) => {
  const width = textWidth(`${label?.date} ${label?.text}`)
  return { row, x, left: anchor === 'end' ? x - width : x, right: anchor === 'end' ? x : x + width }
}

describe('the name of the round', () => {
  const edges = { left: 0, right: WIDTH }
  const LONG = 'The second extraordinary round of a name that no drawing has room for, nor two of them together'

  it('stands right of its line, near the right edge left of it', () => {
    expect(lensWords('London', 100, edges)).toMatchObject({ text: 'London', isAtEnd: false })
    expect(lensWords('London', 700, edges)).toMatchObject({ text: 'London', isAtEnd: true })
  })

  it('goes to the side that has room, and is cut short where none has', () => {
    expect(lensWords('A round with a rather long name to write', 500, edges)).toMatchObject({ isAtEnd: true })
    const { text, width } = lensWords(LONG, 300, edges)
    expect(text).toMatch(/^The second .+…$/)
    expect(width).toBeLessThanOrEqual(WIDTH - 300)
  })
})

describe('the labels of events', () => {
  it('are written out on the side away from the lens: before it to the left, after it to the right', () => {
    const placed = placeLabels([event('a', 12, 'Before'), event('b', 24, 'After', 1, true)], toX, {
      width: WIDTH,
      rows: 1,
    })
    expect(placed.map(({ event: { id }, anchor, row }) => [id, anchor, row])).toEqual([
      ['a', 'end', 0],
      ['b', 'start', 0],
    ])
  })

  it('turn round at the edge of the drawing', () => {
    const [placed] = placeLabels([event('a', 1, 'At the very start')], toX, { width: WIDTH, rows: 1 })
    expect(placed?.anchor).toBe('start')
  })

  it('go to the important first, and to the rest where there is room', () => {
    const crowd = [event('low', 18, 'Low', 1), event('high', 18.1, 'High', 9), event('none', 18.2, 'None', 0)]
    const placed = placeLabels(crowd, toX, { width: WIDTH, rows: 1 })
    expect(placed[0]?.event.id).toBe('high')
    expect(placed.some(({ event: { id } }) => id === 'none')).toBe(false)
  })

  it('leave a reserved place free', () => {
    const reserved = [{ row: 0, left: 0, right: WIDTH, x: 0 }]
    expect(placeLabels([event('a', 18, 'A')], toX, { width: WIDTH, rows: 1, reserved })).toEqual([])
  })

  it('are not written for events without words', () => {
    const { label: _, ...wordless } = event('a', 18, 'A')
    expect(placeLabels([wordless], toX, { width: WIDTH, rows: 3 })).toEqual([])
  })

  const anyEvents = fc
    .array(
      fc.record({
        at: fc.double({ min: 0, max: 36, noNaN: true }),
        text: fc.string({ minLength: 1, maxLength: 34 }),
        priority: fc.integer({ min: 0, max: 9 }),
        isLater: fc.boolean(),
      }),
      { maxLength: 25 },
    )
    .map((list) =>
      list.map(({ at, text, priority, isLater }, index) => event(String(index), at, text, priority, isLater)),
    )

  it('never overlap, never leave the drawing, and no leader runs through a label below it', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 1, max: 3 }), (events, rows) => {
        const boxes = placeLabels(events, toX, { width: WIDTH, rows }).map(boxOf)
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(WIDTH)
          expect(box.row).toBeLessThan(rows)
          const crossing = boxes.filter(
            (other, place) =>
              place !== index &&
              (other.row === box.row
                ? box.left < other.right && other.left < box.right
                : box.row < other.row && box.x > other.left && box.x < other.right),
          )
          expect(crossing).toEqual([])
        }
      }),
    )
  })
})
