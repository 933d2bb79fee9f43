import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWord } from '#src/lib/words/count-word.ts'
import {
  formatAsPublished,
  formatPercent,
  formatSigned,
  formatSignedPercent,
  formatUsdBn,
} from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import {
  capitalise,
  formatCount,
  formatDate,
  formatDateNoYear,
  formatDateShort,
  formatList,
  formatNumber,
  formatRange,
  shortMonth,
} from '#src/lib/words/format.ts'

describe('a number', () => {
  it.each([
    [0, 0, '0'],
    [5577, 0, '5\u202F577'],
    [1_234_567.891, 2, '1\u202F234\u202F567.89'],
    [999, 0, '999'],
    [-12.73, 1, '\u221212.7'],
    [-0.04, 1, '0.0'],
    [-0.05, 1, '\u22120.1'],
    [34.5, 0, '35'],
    [28.81929, 3, '28.819'],
  ])('%d with %d decimals reads %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text)
  })

  it.each([
    [3.2, '+3.2'],
    [-3.2, '\u22123.2'],
    [0, '0.0'],
    [0.04, '0.0'],
    [-0.04, '0.0'],
    [1234.5, '+1\u202F234.5'],
  ])('%d with its sign reads %s', (value, text) => {
    expect(formatSigned(value)).toBe(text)
    expect(formatSignedPercent(value)).toBe(`${text}%`)
  })

  it.each([
    [30, '30'],
    [12.5, '12.5'],
    [0.04, '0.04'],
    [1.239, '1.24'],
    [-7, '\u22127'],
    [12_345.6, '12\u202F345.6'],
  ])('%d as published reads %s', (value, text) => {
    expect(formatAsPublished(value)).toBe(text)
  })

  it('reads back as it was written, to the decimals shown', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const read = Number(formatNumber(value, decimals).replaceAll('\u202F', '').replace('\u2212', '-'))
          expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6)
        },
      ),
    )
  })

  it('is split by thin spaces only between groups of three digits', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        expect(formatNumber(value, decimals)).toMatch(/^\u2212?\d{1,3}(\u202F\d{3})*(\.\d+)?$/)
      }),
    )
  })
})

describe('money and shares', () => {
  it('carry their unit, the minus in front of the dollar', () => {
    expect(formatUsdBn(28.81929)).toBe('$28.8bn')
    expect(formatUsdBn(-7.7)).toBe('\u2212$7.7bn')
    expect(formatPercent(-12.73)).toBe('\u221212.7%')
    expect(formatPercent(34.52, 2)).toBe('34.52%')
  })

  // What rounds to nothing has no side.
  it('show no minus where nothing is left of the figure', () => {
    expect(formatUsdBn(-0.04)).toBe('$0.0bn')
    expect(formatPercent(-0.04)).toBe('0.0%')
  })
})

describe('a date', () => {
  it.each([
    ['2025-06-09', '9 June 2025', '9 June', '9 June'],
    ['2025-09-14', '14 September 2025', '14 September', '14 Sept'],
    ['2025-05', 'May 2025', 'May', 'May'],
    ['2025', '2025', '2025', '2025'],
  ])('%s reads "%s", without its year "%s", short "%s"', (iso, long, noYear, short) => {
    expect([formatDate(iso), formatDateNoYear(iso), formatDateShort(iso)]).toEqual([long, noYear, short])
  })

  it.each([
    ['2025-06-09', '2025-06-10', '9–10 June 2025'],
    ['2025-07-28', '2025-08-02', '28 July – 2 August 2025'],
    ['2025-12-30', '2026-01-02', '30 December 2025 – 2 January 2026'],
    ['2025-10-30', '2025-10-30', '30 October 2025'],
    ['2025-10-30', null, '30 October 2025'],
  ])('%s to %s reads "%s"', (start, end, text) => {
    expect(formatRange(start, end)).toBe(text)
  })

  it.each([
    ['2025-05', 'May 2025'],
    ['2025-01/02', 'January and February 2025'],
    ['2025-01/11', 'January to November 2025'],
    ['2021/2024', '2021 to 2024'],
    ['2025', '2025'],
    ['2025-05-14', '14 May 2025'],
  ])('the period %s reads "%s"', (period, text) => {
    expect(formatPeriod(period)).toBe(text)
  })

  it('has short names for months, and none for a month that is none', () => {
    expect([1, 6, 9, 12].map(shortMonth)).toEqual(['Jan', 'June', 'Sept', 'Dec'])
    expect(shortMonth(13)).toBe('')
  })
})

describe('words', () => {
  it.each([
    [0, 'no'],
    [1, 'one'],
    [12, 'twelve'],
    [13, '13'],
    [1463, '1\u202F463'],
  ])('%d counts as "%s"', (count, word) => {
    expect(countWord(count)).toBe(word)
  })

  it('agree in number', () => {
    expect(formatCount(1, 'event')).toBe('1 event')
    expect(formatCount(0, 'event')).toBe('0 events')
    expect(formatCount(1463, 'observation')).toBe('1\u202F463 observations')
    expect(formatCount(2, 'country', 'countries')).toBe('2 countries')
  })

  it.each([
    [[], ''],
    [['India'], 'India'],
    [['India', 'Vietnam'], 'India and Vietnam'],
    [['India', 'Vietnam', 'Taiwan'], 'India, Vietnam and Taiwan'],
  ])('%j are listed as "%s"', (items, text) => {
    expect(formatList(items)).toBe(text)
  })

  it('begin with a capital where asked', () => {
    expect(capitalise('down')).toBe('Down')
    expect(capitalise('')).toBe('')
  })
})
