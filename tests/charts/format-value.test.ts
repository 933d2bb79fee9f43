import { describe, expect, it } from 'vitest'
import { formatBare, formatGap, formatPoint, formatTick, formatValue } from '#src/charts/format-value.ts'

describe('a value', () => {
  it.each([
    ['usd-bn', 28.81929, '$28.8bn', '28.8'],
    ['usd-m', 20_424.5, '$20\u202F425m', '20\u202F425'],
    ['percent', -34.52, '\u221234.5%', '\u221234.5'],
    ['tonnes', 1238, '1\u202F238 t', '1\u202F238'],
    ['points', 63.07, '63.1', '63.1'],
    ['count', 265_919, '265\u202F919', '265\u202F919'],
  ] as const)('in %s: %d reads "%s", under a head with the unit "%s"', (unit, value, full, bare) => {
    expect(formatValue(value, unit)).toBe(full)
    expect(formatBare(value, unit)).toBe(bare)
  })

  it('that is a change carries its sign', () => {
    expect(formatValue(14.8, 'percent', true)).toBe('+14.8%')
    expect(formatValue(-34.52, 'percent', true)).toBe('\u221234.5%')
  })
})

describe('a tick', () => {
  it.each([
    ['usd-bn', '$50bn'],
    ['percent', '50%'],
    ['tonnes', '50 t'],
    ['count', '50'],
  ] as const)('names the unit %s on the highest alone', (unit, highest) => {
    expect(formatTick(50, unit, true)).toBe(highest)
    expect(formatTick(50, unit, false)).toBe('50')
    expect(formatTick(0.5, unit, false)).toBe('0.5')
  })
})

describe('formatPoint', () => {
  it.each([
    [{ value: 62 }, 'share', false, '62%'],
    [{ value: 72.1 }, 'share', true, '72.1'],
    [{ value: 95, qualifier: 'more than' }, 'share', false, '>95%'],
    [{ value: 304_000, qualifier: 'nearly' }, 'count', false, 'nearly 304\u202f000'],
    [{ value: 2.03 }, 'usd-kg', false, '$2.03/kg'],
    [{ value: -18 }, 'usd-kg', false, '\u2212$18/kg'],
    [{ value: null, low: 700, high: 1000 }, 'usd-kg', false, '$700/kg to $1\u202f000/kg'],
    [{ value: null, low: 700, high: 1000 }, 'usd-kg', true, '700 to 1\u202f000'],
    [{ value: null }, 'tonnes', false, null],
  ] as const)('%j in %s, bare %s', (point, unit, isBare, expected) => {
    expect(formatPoint(point, unit, isBare)).toBe(expected)
  })
})

describe('a gap', () => {
  it.each([
    [null, 'not found'],
    ['C', 'hidden: tier C only'],
    ['D', 'hidden: tier D only'],
  ] as const)('of tier %s says %s', (weakTier, words) => {
    expect(formatGap({ weakTier })).toBe(words)
  })
})
