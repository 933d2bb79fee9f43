import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { toCsv } from '#src/lib/csv.ts'

const read = (text: string) => Papa.parse<string[]>(text, { comments: '#', delimiter: ',', newline: '\r\n' })

describe('a table as CSV', () => {
  test('stands below its comments, in lines that end with CRLF', () => {
    expect(toCsv(['A title', 'A line'], ['month', 'value'], [['2025-05', 28.819]])).toBe(
      '# A title\r\n# A line\r\nmonth,value\r\n2025-05,28.819\r\n',
    )
  })

  test.each([
    ['a comma', 'Washington, DC', '"Washington, DC"'],
    ['a quote', 'the "truce"', '"the ""truce"""'],
    ['a new line', 'one\ntwo', '"one\ntwo"'],
    ['nothing', null, ''],
    ['a negative number', -34.5, '-34.5'],
    ['a negative number as text', '-34.5', '-34.5'],
    ['a formula', '=1+1', '"\'=1+1"'],
    ['a formula over two lines', '=1+1\n2', '"\'=1+1\n2"'],
    ['a formula after a blank', ' =1+1', '"\' =1+1"'],
    ['a plus', '+cmd', '"\'+cmd"'],
    ['a minus and a call', "-2+3+cmd|' /C calc'!A0", "\"'-2+3+cmd|' /C calc'!A0\""],
    ['an at sign', '@SUM(A1)', '"\'@SUM(A1)"'],
    ['a tab', '\tx', '"\'\tx"'],
    ['a carriage return', '\rx', '"\'\rx"'],
    ['a wide equals sign', '＝1+1', '"\'＝1+1"'],
    ['a minus sign of prose', '−34.5%', '−34.5%'],
  ])('writes %s', (_what, cell, written) => {
    expect(toCsv([], ['x', 'y'], [[cell, 1]])).toBe(`x,y\r\n${written},1\r\n`)
  })

  test('a comment is one line that no reader takes for anything else', () => {
    const [first, second, ...rest] = toCsv(['Fell, =1+1\r\nand "more, @x'], ['x'], []).split('\r\n')
    expect([first, second, rest]).toEqual(["# Fell, '=1+1 and ”more, '@x", 'x', ['']])
  })

  test('is read back as it was, by a reader that knows nothing of the writer', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('=1', '+1', '-1-1', '@a', '\t=', 'a\r\nb', '"', ',', "'", '#', ''),
    )
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.tuple(cell, cell), { minLength: 1 }), (comments, rows) => {
        const { data, errors } = read(
          toCsv(
            comments,
            ['id', 'a', 'b'],
            rows.map(([a, b]) => ['row', a, b]),
          ),
        )
        expect(errors).toEqual([])
        const back = data.slice(1, -1).map(([, ...cells]) => cells)
        expect(back).toHaveLength(rows.length)
        const asWritten = rows.map((row, index) =>
          row.map((value, column) => {
            const text = back[index]?.[column] ?? ''
            if (typeof value === 'number') return Number(text) + 0
            // An apostrophe in front is all that may be added, and must be where a formula would begin.
            if (text === `'${value}`) return value
            return /^[\t\r]|^\s*[=+@]/.test(text) ? `a live formula: ${text}` : text
          }),
        )
        const asGiven = rows.map((row) => row.map((value) => (typeof value === 'number' ? value + 0 : value)))
        expect(asWritten).toEqual(asGiven)
      }),
    )
  })
})
