import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areNeighbours, toColumnRows, toRows } from '#src/charts/to-rows.ts'
import { addMonths } from '#src/lib/period.ts'
import { pointOf, seriesOf } from './points.ts'

describe('two points', () => {
  it.each([
    ['2025-04', '2025-05', true],
    ['2024-12', '2025-01', true],
    ['2025-04', '2025-06', false],
    ['2024-12', '2025-01/02', true],
    ['2025-01/02', '2025-03', true],
    ['2025-01/02', '2025-04', false],
    ['2024', '2025', true],
    ['2023', '2025', false],
  ])('%s and %s touch: %s', (a, b, touch) => {
    expect(areNeighbours(pointOf(a, 1), pointOf(b, 1))).toBe(touch)
  })
})

describe('a line', () => {
  it('breaks where a month is missing', () => {
    const rows = toRows(seriesOf('line', [pointOf('2025-01', 1), pointOf('2025-02', 2), pointOf('2025-04', 4)]), null)
    expect(rows.map((row) => row.known)).toEqual([1, 2, null, 4])
    expect(rows.map((row) => row.at)).toEqual([12.5, 13.5, 14.5, 15.5])
  })

  it('breaks where a value is a range, never drawing it as zero', () => {
    const rows = toRows(
      seriesOf('line', [pointOf('2025-01', 1), pointOf('2025-02', null), pointOf('2025-03', 3)]),
      null,
    )
    expect(rows.map((row) => row.known)).toEqual([1, null, 3])
  })

  it('of what came later begins at the last value known', () => {
    const later = { isLater: true }
    const rows = toRows(
      seriesOf('line', [
        pointOf('2025-04', 4),
        pointOf('2025-05', 5),
        pointOf('2025-06', 6, later),
        pointOf('2025-07', 7, later),
      ]),
      null,
    )
    expect(rows.map(({ known, later: after }) => [known, after])).toEqual([
      [4, null],
      [5, 5],
      [null, 6],
      [null, 7],
    ])
  })

  it('of what came later does not leap a gap to the last value known', () => {
    const rows = toRows(seriesOf('line', [pointOf('2025-05', 5), pointOf('2025-07', 7, { isLater: true })]), null)
    expect(rows.map(({ known, later }) => [known, later])).toEqual([
      [5, null],
      [null, null],
      [null, 7],
    ])
  })

  it('leaves out what is for the table only', () => {
    const rows = toRows(
      seriesOf('line', [pointOf('2025-01', 9, { isTableOnly: true }), pointOf('2025-01/02', 2), pointOf('2025-03', 3)]),
      null,
    )
    expect(rows.map((row) => row.known)).toEqual([2, 3])
  })

  it('shows every value once, and a gap for every break, for any months', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 35 }), { maxLength: 20 }), (offsets) => {
        const months = offsets.toSorted((a, b) => a - b)
        const points = months.map((offset) => pointOf(addMonths('2024-01', offset), offset))
        const rows = toRows(seriesOf('line', points), null)
        const breaks = months.filter((offset, index) => index > 0 && offset - (months[index - 1] ?? 0) > 1).length
        expect(rows.filter((row) => row.known !== null).map((row) => row.known)).toEqual(months)
        expect(rows.filter((row) => row.known === null).length).toBe(breaks)
        expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('steps', () => {
  const steps = [pointOf('2025-02-04', 10), pointOf('2025-05-14', 30), pointOf('2025-11-10', 20, { isLater: true })]
  const [first, second, third] = steps.map((point) => point.at)

  it('hold until told, whole where nothing is later', () => {
    const rows = toRows(seriesOf('step', steps, { holdsUntil: 30 }), null)
    expect(rows.map(({ at, known, later }) => [at, known, later])).toEqual([
      [first, 10, null],
      [second, 30, null],
      [third, 20, null],
      [30, 20, null],
    ])
  })

  it('are split at the lens, both parts at the rate in force there', () => {
    const rows = toRows(seriesOf('step', steps, { holdsUntil: 30 }), 18)
    expect(rows.map(({ at, known, later }) => [at, known, later])).toEqual([
      [first, 10, null],
      [second, 30, null],
      [18, 30, 30],
      [third, null, 20],
      [30, null, 20],
    ])
  })

  it('end at the lens where what came later is absent, though the next was announced by then', () => {
    const announced = [...steps.slice(0, 2), pointOf('2025-11-10', 20)]
    const rows = toRows(seriesOf('step', announced, { holdsUntil: 22 }), 22)
    expect(rows.at(-1)).toEqual({ at: 22, known: 30, later: 30 })
    expect(rows.every(({ at }) => at <= 22)).toBe(true)
  })

  it('are none without a value', () => {
    expect(toRows(seriesOf('step', [pointOf('2025-02-04', null)], { holdsUntil: 30 }), 18)).toEqual([])
  })
})

describe('columns', () => {
  it('of several series share the rows of the chart', () => {
    const a = seriesOf('column', [pointOf('2025-04', 1), pointOf('2025-05', 2, { isLater: true })])
    const b = seriesOf('column', [pointOf('2025-05', 3)], { id: 'b' })
    expect(toColumnRows([b, a])).toEqual([
      { at: 15.5, 'a:known': 1, 'a:later': null },
      { at: 16.5, 'b:known': 3, 'b:later': null, 'a:known': null, 'a:later': 2 },
    ])
  })
})
