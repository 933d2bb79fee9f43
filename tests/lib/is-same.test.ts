import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSame } from '#src/lib/is-same.ts'

test('a copy is the same, whatever it holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(isSame(value, structuredClone(value))).toBe(true)
    }),
  )
})

test('a copy with one value more, less or other is not, from either side', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), fc.uuid(), (list, at, other) => {
      const index = at % list.length
      for (const changed of [list.with(index, other), list.toSpliced(index, 1), [...list, other]]) {
        expect([isSame({ list }, { list: changed }), isSame({ list: changed }, { list })]).toEqual([false, false])
      }
    }),
  )
})

const same = () => 1
test.each([
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 2 }, false],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [1], false],
  [[], {}, false],
  [null, {}, false],
  [Number.NaN, Number.NaN, true],
  [same, same, true],
  [() => 1, () => 1, false],
  [new Map([[1, 2]]), new Map([[1, 2]]), false],
  [new Date(0), new Date(0), false],
])('%j and %j: %s', (a, b, expected) => {
  expect(isSame(a, b)).toBe(expected)
})
