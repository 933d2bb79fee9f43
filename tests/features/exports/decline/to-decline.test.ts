import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from '#src/charts/inspect/changes.ts'
import { toStops } from '#src/charts/inspect/stops.ts'
import { findingText } from '#src/evidence/citing/cited.ts'
import { toDecline } from '#src/features/exports/decline/to-decline.ts'
import { MEASURES } from '#src/filters/view.ts'
import { isMonth } from '#src/lib/period.ts'
import { observationsOf } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'
import { declineOf, pointsOf } from '#tests/features/exports/data-of.ts'

const CHINA = 'gacc-exports-to-us'
const valueAt = (points: ReturnType<typeof pointsOf>, period: string) =>
  points.find((point) => point.period === period)?.value

describe('the sentence over the decline', () => {
  // By hand: 28.81929 / 33.02395 - 1 = -12.73%; May 2025 on May 2024 as reported.
  it.each([
    ['london', 'level', 'China’s exports to the US fell from $33.0bn in April to $28.8bn in May'],
    ['london', 'mom', 'China’s exports to the US fell 12.7% in a month, to May 2025'],
    ['london', 'yoy', 'China’s exports to the US were 34.5% lower in May 2025 than a year earlier'],
    ['stockholm', 'level', 'China’s exports to the US rose from $28.8bn in May to $38.2bn in June'],
    ['paris', 'level', 'China’s exports to the US came to $67.2bn in January and February 2026'],
    ['paris', 'yoy', 'China’s exports to the US were 11.0% lower in January and February 2026 than a year earlier'],
    ['all', 'level', 'China’s exports to the US came to $42.5bn in August 2026'],
    // July 2026 is missing, so June is the last month with a month before it: 43.46383 / 39.02552 - 1.
    ['all', 'mom', 'China’s exports to the US rose 11.4% in a month, to June 2026'],
    ['all', 'yoy', 'China’s exports to the US were 34.4% higher in August 2026 than a year earlier'],
  ] as const)('of %s by %s: %s', (id, measure, text) => {
    expect(findingText(declineOf(id, measure).finding)).toBe(text)
  })

  it.each(MEASURES)('by %s says the same of every round with hindsight off', (measure) => {
    for (const id of LENS_IDS) {
      expect(findingText(declineOf(id, measure, false).finding)).toBe(findingText(declineOf(id, measure).finding))
    }
  })

  it.each(MEASURES)('by %s says so where nothing was known', (measure) => {
    const nothing = toDecline(
      { levels: [], changes: [], census: [], totals: [] },
      { measure, lens: lensOf('london'), lensLabel: 'London', sources: new Map(), events: [] },
    )
    expect(findingText(nothing.finding)).toMatch(/^No .* was known$/)
  })
})

describe('what is drawn', () => {
  it('has the figures of May 2025 in each measure', () => {
    expect(valueAt(pointsOf(declineOf('london', 'level'), CHINA), '2025-05')).toBe(28.81929)
    expect(valueAt(pointsOf(declineOf('london', 'mom'), CHINA), '2025-05')).toBeCloseTo(-12.7322, 4)
    expect(valueAt(pointsOf(declineOf('london', 'yoy'), `${CHINA}-yoy`), '2025-05')).toBe(-34.52)
  })

  it('tells how a change follows from levels only where those were known', () => {
    const levels = observationsOf(CHINA).map((row) =>
      row.period === '2025-05' ? { ...row, released: '2025-06-20' } : row,
    )
    const noteOf = (hindsight: boolean) =>
      pointsOf(
        toDecline(
          { levels, changes: observationsOf(`${CHINA}-yoy`), census: [], totals: [] },
          { measure: 'yoy', lens: lensOf('london', hindsight), lensLabel: 'London', sources: new Map(), events: [] },
        ),
        `${CHINA}-yoy`,
      ).find(({ period }) => period === '2025-05')?.note
    expect(noteOf(true)).toContain('The levels give')
    expect(noteOf(false) ?? '').not.toContain('The levels give')
  })

  it('keeps both offices apart, the US figure in the same unit', () => {
    const { model } = declineOf('all', 'level')
    expect(model.series.map((series) => [series.id, series.role])).toEqual([
      [CHINA, 'cn'],
      ['census-imports-from-china', 'us'],
    ])
    expect(valueAt(pointsOf(declineOf('all', 'level'), 'census-imports-from-china'), '2025-05')).toBe(20.4245)
  })

  it('draws January and February as one row on the year, the single months in the table only', () => {
    const points = pointsOf(declineOf('all', 'yoy'), `${CHINA}-yoy`)
    const drawn = points.filter((point) => !point.isTableOnly).map((point) => point.period)
    expect(drawn).toContain('2025-01/02')
    expect(drawn.filter((period) => /^202[456]-0[12]$/.test(period))).toEqual([])
    expect(points.filter((point) => point.isTableOnly).map((point) => point.period)).toEqual([
      '2024-01',
      '2024-02',
      '2025-01',
      '2025-02',
      '2026-01',
      '2026-02',
    ])
  })

  it('has no month on the month where either is missing: July and August 2026', () => {
    const periods = pointsOf(declineOf('all', 'mom'), CHINA).map((point) => point.period)
    expect(periods).toContain('2026-06')
    expect(periods.filter((period) => ['2024-01', '2026-07', '2026-08'].includes(period))).toEqual([])
  })

  it('keeps the published remark beside how the levels give the change', () => {
    const note = pointsOf(declineOf('all', 'yoy'), `${CHINA}-yoy`).find((point) => point.period === '2025-01/02')?.note
    expect(note).toMatch(/^Headline on a revised 2024 base/)
    expect(note).toContain('The levels give')
    expect(note).toContain('+2.91%')
  })

  it('covers every value it draws, zero among them', () => {
    for (const measure of MEASURES) {
      for (const id of LENS_IDS) {
        const { model } = declineOf(id, measure)
        const values = model.series.flatMap((series) => series.points.map((point) => point.value ?? 0))
        expect(model.domain[0]).toBeLessThanOrEqual(Math.min(0, ...values))
        expect(model.domain[1]).toBeGreaterThanOrEqual(Math.max(0, ...values))
        expect(model.ticks).toContain(0)
      }
    }
  })

  it('writes out in London what May is compared with', () => {
    expect(declineOf('london', 'level').model.readout).toMatchObject({
      title: 'May 2025',
      figure: '$28.8bn',
      rows: [
        ['April', '33.0', '\u221212.7%'],
        ['May 2024', '44.0', '\u221234.5%'],
      ],
    })
  })
})

describe('a range', () => {
  const range = { from: '2025-05', to: '2025-12', isChosen: true }

  it('has its first months measured against those before it, with the same figures as without it', () => {
    const changesIn = (asked: { range?: typeof range }) => {
      const { tracks, unit } = toStops(declineOf('london', 'level', true, asked).model)
      const [track] = tracks
      const stop = track?.stops.find(({ key }) => key === '2025-05')
      return track && stop ? changesOf(track, stop, unit).map(({ on, formula }) => `${on}: ${formula}`) : []
    }
    expect(changesIn({ range })).toEqual([
      'April: 28.819 ÷ 33.024 − 1 = −12.73%',
      'May 2024: 28.819 ÷ 44.016 − 1 = −34.52%',
    ])
    expect(changesIn({ range })).toEqual(changesIn({}))
  })

  it.each(LENS_IDS)('holds nothing back with hindsight off that was not known: %s', (id) => {
    const { model } = declineOf(id, 'level', false, { range: { ...range, to: '2025-06' } })
    const behind = model.series.flatMap(({ basis }) => basis ?? [])
    expect(behind.length).toBeGreaterThan(0)
    expect(behind.filter(({ known }) => known > lensOf(id).day)).toEqual([])
  })
})

describe('the lens', () => {
  const id = fc.constantFrom(...LENS_IDS)
  const measure = fc.constantFrom(...MEASURES)

  it('marks as later exactly what was released after it, and leaves it out with hindsight off', () => {
    fc.assert(
      fc.property(id, measure, (round, by) => {
        const { day } = lensOf(round)
        const all = declineOf(round, by).model.series.flatMap((series) => series.points)
        const then = declineOf(round, by, false).model.series.flatMap((series) => series.points)
        expect(all.every((point) => point.isLater === point.known > day)).toBe(true)
        expect(then.every((point) => point.known <= day)).toBe(true)
        expect(then.length).toBe(all.filter((point) => !point.isLater).length)
      }),
    )
  })

  it('moves nothing: the value of a period is that of the file, whatever the round', () => {
    const levels = new Map(observationsOf(CHINA).map((row) => [row.period, row.value]))
    fc.assert(
      fc.property(id, (round) => {
        for (const point of pointsOf(declineOf(round, 'level'), CHINA)) {
          expect(point.value).toBe(levels.get(point.period))
          expect(isMonth(point.period)).toBe(true)
        }
      }),
    )
  })
})
