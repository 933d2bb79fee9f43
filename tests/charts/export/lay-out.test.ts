import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DRAWING_WIDTH, layOut, ROLES, wrap } from '#src/charts/export/lay-out.ts'

const byLetter = (text: string) => text.length * 10

describe('lines of a width', () => {
  test.each([
    ['nothing', '', []],
    ['one word', 'London', ['London']],
    ['words that fit', 'a bb ccc', ['a bb ccc']],
    ['words that do not', 'aaaa bbbb cccc', ['aaaa bbbb', 'cccc']],
    ['a number with a thin space', 'aaaaaa 5\u202F774 t', ['aaaaaa', '5\u202F774 t']],
    ['a number and its unit', 'aaaa 5\u202F774 t a month', ['aaaa', '5\u202F774 t a', 'month']],
    ['a word longer than a line', 'see https://example.org/', ['see', 'https://ex', 'ample.org/']],
    ['a word that goes on after its cut', 'abcdefghijklm no', ['abcdefghij', 'klm no']],
  ])('hold %s', (_what, text, lines) => {
    expect(wrap(text, 100, byLetter)).toEqual(lines)
  })

  test('lose no letter and never run over', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 200 }), (text, width) => {
        const lines = wrap(text, width, (piece) => [...piece].length * 10)
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        expect(lines.filter((line) => [...line].length * 10 > width)).toEqual([])
      }),
    )
  })
})

describe('the words of an image', () => {
  const words = {
    title: 'China’s exports to the US fell '.repeat(6),
    subtitle: 'Goods',
    filters: 'Round: London, known on 9 June 2025',
    source: 'China Customs',
    data: 'Data of 23 November 2026',
    address: `https://example.org/?topic=${'rare-earths,'.repeat(30)}`,
  }
  const { lines, drawingTop, ruleY, height } = layOut(words, 416, (text, role) => text.length * ROLES[role].size * 0.5)

  test('stand in order, above and below the drawing, inside the image', () => {
    const places = lines.map(({ y }) => y)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const above = lines.filter(({ y }) => y < drawingTop).map(({ text }) => text)
    const below = lines.filter(({ y }) => y > ruleY).map(({ text }) => text)
    expect(above.join(' ')).toBe(`${words.title.trim()} Goods ${words.filters}`)
    expect(below.slice(0, 2)).toEqual(['China Customs', 'Truce Tracker. Data of 23 November 2026'])
    expect(below.slice(2).join('')).toBe(words.address)
    expect(ruleY).toBeGreaterThanOrEqual(drawingTop + 416)
    expect(height).toBeGreaterThan(places.at(-1) ?? 0)
  })

  test('share out a long title evenly', () => {
    const title = 'aaaa bbbb cccc dddd eeee ffff gggg'
    const half = (text: string) => (text.length * DRAWING_WIDTH) / 30
    const titled = layOut({ ...words, title }, 416, half).lines.filter(({ role }) => role === 'title')
    expect(titled.map(({ text }) => text)).toEqual(['aaaa bbbb cccc dddd', 'eeee ffff gggg'])
  })

  test('fit the width with room for faces that run wider', () => {
    const tooWide = lines.filter(({ text, role }) => text.length * ROLES[role].size * 0.5 * 1.05 > DRAWING_WIDTH)
    expect(tooWide).toEqual([])
  })
})
