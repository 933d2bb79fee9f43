import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBare, formatValue } from '#src/charts/format-value.ts'
import type { Observation } from '#src/data/observations.ts'
import { findingText } from '#src/evidence/citing/cited.ts'
import { toDecline } from '#src/features/exports/decline/to-decline.ts'
import { isWithin, PAGE_RANGE, toRange } from '#src/features/exports/to-range.ts'
import { MEASURES, type Compare } from '#src/filters/view.ts'
import { addMonths } from '#src/lib/period.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'
import { declineOf, pointsOf } from './data-of.ts'

const CHINA = 'gacc-exports-to-us'
const SHARE = 'gacc-exports-to-us-share'
const range = (from: string, to: string) => toRange({ from, to })
const text = (...asked: Parameters<typeof declineOf>) => findingText(declineOf(...asked).finding)
const valueAt = (points: ReturnType<typeof pointsOf>, period: string) =>
  points.find((point) => point.period === period)?.value

describe('the index', () => {
  // By hand: 28.81929 / 48.82973 = 59.02; 28.81929 / 47.7946 = 60.30.
  it.each([
    ['london', null, 'China’s exports to the US stood at 59.0 in May 2025, with December 2024 as 100'],
    ['london', '2025-01', 'China’s exports to the US stood at 60.3 in May 2025, with January 2025 as 100'],
    [
      'paris',
      null,
      'China’s exports to the US stood at 75.3 in January and 62.4 in February 2026, with December 2024 as 100',
    ],
  ])('of %s on %s', (id, base, sentence) => {
    expect(text(id, 'index', true, { base })).toBe(sentence)
  })

  it('is 100 at its base for both offices', () => {
    const { model } = declineOf('all', 'index', true, { base: '2024-09' })
    expect(model.series).toHaveLength(2)
    for (const { points } of model.series) expect(valueAt(points, '2024-09')).toBe(100)
  })

  it('on a month that was not reported says so, with a way out', () => {
    const { model, notices } = declineOf('all', 'index', true, { base: '2026-07' })
    expect(pointsOf(declineOf('all', 'index', true, { base: '2026-07' }), CHINA)).toEqual([])
    expect(model.domain[1]).toBeGreaterThan(0)
    expect(notices).toEqual([
      {
        text: 'China’s figure for July 2026 was not found, so there is no index of it on that month.',
        wayOut: { label: 'Use December 2024 as 100', change: { base: null } },
      },
    ])
  })

  it('on a month not known then is later itself, and absent with hindsight off', () => {
    const later = pointsOf(declineOf('london', 'index', true, { base: '2026-01' }), CHINA)
    expect(later.length).toBeGreaterThan(20)
    expect(later.every(({ isLater }) => isLater)).toBe(true)
    const off = declineOf('london', 'index', false, { base: '2026-01' })
    expect(pointsOf(off, CHINA)).toEqual([])
    expect(off.notices[0]?.text).toContain('was not known on 9 June 2025')
  })
})

describe('the share', () => {
  it('of May 2025 is 28.81929 of 315.603, against 44.01561 of 301.603', () => {
    expect(text('london', 'share')).toBe(
      'The US took 9.1% of China’s exports in May 2025, against 14.6% a year earlier',
    )
    expect(valueAt(pointsOf(declineOf('london', 'share'), SHARE), '2025-05')).toBeCloseTo(9.1315, 4)
  })

  it('reads January and February together', () => {
    // (36.79055 + 30.45057) / (356.654 + 299.808)
    expect(text('paris', 'share')).toMatch(/^The US took 10\.2% of China’s exports in January and February 2026/)
  })

  it('has a gap where one of both is missing', () => {
    const periods = pointsOf(declineOf('all', 'share'), SHARE).map(({ period }) => period)
    expect(periods).not.toContain('2026-07')
    expect(periods).toContain('2026-08')
  })
})

describe('a range', () => {
  it('has its own last month in the sentence', () => {
    expect(text('london', 'level', true, { range: range('2024-06', '2024-12') })).toBe(
      'China’s exports to the US rose from $47.3bn in November to $48.8bn in December',
    )
  })

  it('cuts no two-month row in half', () => {
    const periods = declineOf('all', 'yoy', true, { range: range('2025-02', '2025-04') }).model.series.flatMap(
      ({ points }) => points.filter(({ isTableOnly }) => !isTableOnly).map(({ period }) => period),
    )
    expect(periods).toEqual(['2025-03', '2025-04'])
  })

  it('without a figure says so, with a way out', () => {
    const { notices } = declineOf('all', 'share', true, { range: range('2026-09', '2026-12') })
    expect(notices).toEqual([
      {
        text: 'No figure of this measure lies in September 2026 to December 2026.',
        wayOut: { label: 'Show all months', change: { from: null, to: null } },
      },
    ])
  })

  it('does not move the scale', () => {
    for (const measure of MEASURES) {
      const domain = declineOf('london', measure).model.domain
      expect(declineOf('london', measure, false).model.domain).toEqual(domain)
      expect(declineOf('busan', measure, true, { range: range('2025-03', '2025-05') }).model.domain).toEqual(domain)
    }
  })

  it.each([
    [{ from: null, to: null }, PAGE_RANGE],
    [
      { from: '2025-01', to: null },
      { from: '2025-01', to: '2026-12', isChosen: true },
    ],
    [
      { from: null, to: '2025-01' },
      { from: '2024-01', to: '2025-01', isChosen: true },
    ],
    [
      { from: '1960-01', to: '1990-12' },
      { from: '1985-01', to: '1990-12', isChosen: true },
    ],
    [
      { from: null, to: '1990-12' },
      { from: '1985-01', to: '1990-12', isChosen: true },
    ],
    [{ from: '1960-01', to: '1970-12' }, PAGE_RANGE],
    [{ from: '2030-01', to: '2031-12' }, PAGE_RANGE],
  ])('%j is kept within what may be drawn', (asked, kept) => {
    expect(toRange(asked)).toEqual(kept)
  })
})

describe('a comparison', () => {
  it('with the year before tells both months', () => {
    expect(text('london', 'level', true, { compare: 'prior-year' })).toBe(
      'China’s exports to the US were $28.8bn in May 2025, against $44.0bn in May 2024',
    )
    expect(text('london', 'yoy', true, { compare: 'prior-year' })).toBe(
      'The change on the year of China’s exports to the US was \u221234.5% in May 2025, against +3.6% in May 2024',
    )
  })

  it('with another period averages the months that both have', () => {
    // (47.7946 + 27.76382 + 40.06112) / 3 and (42.63306 + 30.78682 + 36.72378) / 3
    const asked = { range: range('2025-01', '2025-03'), compare: '2024-01..2024-12' } as const
    expect(text('london', 'level', true, asked)).toBe(
      'Averaged over three months from January 2025, China’s exports to the US were $38.5bn, against $36.7bn from January 2024',
    )
  })

  it('before China’s figures begin is with the US ones', () => {
    const { finding, model } = declineOf('all', 'level', true, {
      range: range('2025-01', '2025-12'),
      compare: '2018-01..2018-12',
    })
    expect(findingText(finding)).toMatch(/US imports from China, by US Census, were .* from January 2018$/)
    expect(model.series.at(-1)).toMatchObject({ role: 'us', isDashed: true, isThin: true })
  })

  it('stands under the months it is compared with, and keeps what it is of', () => {
    const other = declineOf('london', 'level', true, { compare: 'prior-year' }).model.series.at(-1)
    const may = other?.points.find(({ period }) => period === '2025-05')
    expect(may).toMatchObject({ value: 44.01561, known: '2024-06-09', note: 'The figure of May 2024.', isLater: false })
  })

  it('with months that were never reported says so', () => {
    const { notices, model } = declineOf('all', 'share', true, { compare: '2018-01..2018-12' })
    expect(notices[0]?.wayOut?.change).toEqual({ compare: null })
    expect(model.series).toHaveLength(1)
  })
})

describe('a series of one point, of zero, of negative values', () => {
  const row = (period: string, value: number): Observation => ({
    period,
    value,
    status: 'reported',
    released: '2025-01-01',
    releasedBasis: 'lag',
    sourceIds: ['a'],
  })
  const of = (measure: (typeof MEASURES)[number], levels: Observation[]) =>
    toDecline(
      { levels, changes: levels, census: [], totals: levels },
      { measure, lens: lensOf('all'), lensLabel: '', sources: new Map(), events: [], base: '2024-05' },
    )

  it.each(MEASURES)('is drawn by %s', (measure) => {
    const one = of(measure, [row('2024-05', 4)])
    expect(one.model.series[0]?.points).toHaveLength(measure === 'mom' ? 0 : 1)
    expect(Number.isFinite(one.model.domain[0]) && Number.isFinite(one.model.domain[1])).toBe(true)
  })

  it('falls to zero and rises from it without a change on zero', () => {
    const { model } = of('mom', [row('2024-05', 4), row('2024-06', 0), row('2024-07', 3)])
    expect(model.series[0]?.points.map(({ period, value }) => [period, value])).toEqual([['2024-06', -100]])
  })

  it('keeps values below zero within the scale', () => {
    const { model } = of('index', [row('2024-05', 4), row('2024-06', -2)])
    expect(valueAt(model.series[0]?.points ?? [], '2024-06')).toBe(-50)
    expect(model.domain[0]).toBeLessThanOrEqual(-50)
  })
})

describe('any measure, range and comparison', () => {
  const month = fc.integer({ min: 0, max: 35 }).map((count) => addMonths('2024-01', count))
  const span = fc.tuple(month, month).map((two) => two.toSorted())
  const compare = fc.oneof(
    fc.constantFrom(null, 'prior-year' as const),
    span.map(([first, last]): Compare => `${first}..${last}`),
  )
  const asked = fc.record({
    id: fc.constantFrom(...LENS_IDS),
    measure: fc.constantFrom(...MEASURES),
    span,
    compare,
    hindsight: fc.boolean(),
    base: fc.option(month),
  })

  it('draws only its months, within the scale, known or marked; its sentence has the figures drawn', () => {
    fc.assert(
      fc.property(asked, ({ id, measure, span: [from = '', to = ''], compare, hindsight, base }) => {
        const { day } = lensOf(id)
        const chosen = range(from, to)
        const { finding, model } = declineOf(id, measure, hindsight, { range: chosen, compare, base })
        const points = model.series.flatMap((series) => series.points)
        for (const point of points) {
          expect(isWithin(point.period, chosen)).toBe(true)
          expect(point.at).toBeGreaterThanOrEqual(0)
          expect(point.at).toBeLessThanOrEqual(model.axis.months)
          expect(point.isLater).toBe(point.known > day)
          expect(hindsight || point.known <= day).toBe(true)
          expect(point.value ?? 0).toBeGreaterThanOrEqual(model.domain[0])
          expect(point.value ?? 0).toBeLessThanOrEqual(model.domain[1])
        }
        const cited = finding.filter((part) => typeof part !== 'string')
        for (const { known } of cited) expect((known ?? '') <= day).toBe(true)
        const drawn = new Set(
          points.flatMap(({ value }) =>
            value === null
              ? []
              : [
                  formatValue(value, model.unit),
                  formatValue(Math.abs(value), model.unit),
                  formatBare(value, model.unit),
                ],
          ),
        )
        // Two months together, and the averages of a comparison, stand in the sentence alone.
        const isOfOneMonth = compare === null && !findingText(finding).includes('January and')
        const hasFigure = !isOfOneMonth || cited.length === 0 || cited.some(({ text }) => drawn.has(text))
        expect(hasFigure).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
