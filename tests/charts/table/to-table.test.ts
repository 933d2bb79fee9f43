import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortRows, toTable } from '#src/charts/table/to-table.ts'
import { declineOf, partnersOf } from '#tests/features/exports/data-of.ts'
import { pointOf, seriesOf } from '../points.ts'

const model = {
  ...declineOf('london', 'level').model,
  unit: 'usd-bn' as const,
  series: [
    seriesOf('line', [pointOf('2025-01/02', 70), pointOf('2025-03', null), pointOf('2025-04', 30)], { id: 'a' }),
    seriesOf('line', [pointOf('2025-03', 9), pointOf('2025-04', 100)], { id: 'b', name: 'B' }),
  ],
}
const table = toTable(model)
const idsBy = (by: string | null, isDescending: boolean) => sortRows(table, { by, isDescending }).map(({ id }) => id)

describe('a chart as a table', () => {
  test('has a row for every period, the latest first, and a column for every series', () => {
    expect(table.columns.map(({ head }) => head)).toEqual(['A, $bn', 'B, $bn'])
    expect(table.rows.map(({ head, cells }) => [head, ...cells.map((cell) => cell?.value)])).toEqual([
      ['April 2025', 30, 100],
      ['March 2025', null, 9],
      ['January and February 2025', 70, undefined],
    ])
  })

  test('has a row for every bar, in the order drawn', () => {
    const bars = partnersOf('london').model
    expect(toTable(bars).rows.map(({ head, cells }) => [head, cells[0]?.value])).toEqual(
      bars.rows.map(({ name, point }) => [name, point.value]),
    )
  })

  test.each([
    ['period, latest first', null, true, ['2025-04', '2025-03', '2025-01/02']],
    ['period, earliest first', null, false, ['2025-01/02', '2025-03', '2025-04']],
    ['value, highest first, gaps last', 'a', true, ['2025-01/02', '2025-04', '2025-03']],
    ['value, lowest first, gaps last', 'a', false, ['2025-04', '2025-01/02', '2025-03']],
    ['a series that starts later', 'b', false, ['2025-03', '2025-04', '2025-01/02']],
  ])('is sorted by %s', (_what, by, isDescending, ids) => {
    expect(idsBy(by, isDescending)).toEqual(ids)
  })

  test('is sorted by name among bars', () => {
    const heads = sortRows(toTable(partnersOf('london').model), { by: null, isDescending: false }).map(
      ({ head }) => head,
    )
    expect(heads).toEqual(heads.toSorted((a, b) => a.localeCompare(b)))
  })

  test('keeps every row, and values in order, whatever it is sorted by', () => {
    const value = fc.option(fc.integer({ min: -50, max: 50 }))
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), fc.boolean(), (values, isDescending) => {
        const points = values.map((one, index) => pointOf(`2025-${String(index + 1).padStart(2, '0')}`, one))
        const sorted = sortRows(toTable({ ...model, series: [seriesOf('line', points)] }), { by: 'a', isDescending })
        const present = values.filter((one) => one !== null).toSorted((a, b) => (isDescending ? b - a : a - b))
        const gaps = values.filter((one) => one === null)
        expect(sorted.map(({ cells }) => cells[0]?.value)).toEqual([...present, ...gaps])
      }),
    )
  })
})
