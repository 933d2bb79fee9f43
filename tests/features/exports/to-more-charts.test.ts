import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingText } from '#src/evidence/citing/cited.ts'
import { toCumulative } from '#src/features/exports/partners/to-cumulative.ts'
import { toGap } from '#src/features/exports/offices/to-gap.ts'
import { toLongView } from '#src/features/exports/long-view/to-long-view.ts'
import { toProducts } from '#src/features/exports/partners/to-products.ts'
import { byId } from '#src/lib/by-id.ts'
import { observationsOf, partners, products, sources as allSources, valueOf } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'

const sources = byId(allSources)
const drawing = (id: string, hindsight = true) => ({ lens: lensOf(id, hindsight), lensLabel: id, sources })
const [IMPORTS, EXPORTS] = ['census-imports-from-china', 'census-exports-to-china'].map(observationsOf)
const longViewOf = (id: string, kind: 'rolling' | 'monthly', hindsight = true) =>
  toLongView([IMPORTS ?? [], EXPORTS ?? []], { ...drawing(id, hindsight), kind })
const gapOf = (id: string, hindsight = true) =>
  toGap(observationsOf('gacc-exports-to-us'), IMPORTS ?? [], { ...drawing(id, hindsight), events: [] })
const productsOf = (id: string, { hindsight = true, month = null as string | null, kind = 'value' as const } = {}) =>
  toProducts(products, { kind, month, lens: lensOf(id, hindsight), sources })

describe('the gap between the two offices', () => {
  it('is China’s figure less the US figure: 28.81929 − 20.4245 in May 2025', () => {
    const gap = gapOf('all').model.series.find(({ shape }) => shape === 'column')
    expect(gap?.points.find(({ period }) => period === '2025-05')?.value).toBeCloseTo(8.39479, 5)
    // February 2025: the US counted more.
    expect(gap?.points.find(({ period }) => period === '2025-02')?.value).toBeLessThan(0)
  })

  it('is averaged over the twelve months known to both', () => {
    const months = ['2024-05', '2024-06', '2024-07', '2024-08', '2024-09', '2024-10', '2024-11', '2024-12']
    const all = [...months, '2025-01', '2025-02', '2025-03', '2025-04']
    const mean =
      all.reduce(
        (sum, month) => sum + valueOf('gacc-exports-to-us', month) - valueOf('census-imports-from-china', month) / 1000,
        0,
      ) / 12
    expect(findingText(gapOf('london').finding)).toBe(
      `Over the twelve months to April 2025 China counted $${mean.toFixed(1)}bn a month more than the US for the same flow`,
    )
  })

  it('has no column for a month that only one office reported', () => {
    const gap = gapOf('all').model.series.find(({ shape }) => shape === 'column')
    expect(gap?.points.map(({ period }) => period)).not.toContain('2026-08')
  })
})

describe('the long view', () => {
  it('names the peaks known then', () => {
    expect(findingText(longViewOf('london', 'monthly').finding)).toMatch(
      /^US imports from China were highest at \$52\.\dbn a month in October 2018, exports at \$1\d\.\dbn in October 2021$/,
    )
  })

  it('draws every month once, or the sum of every twelve', () => {
    const counts = (kind: 'rolling' | 'monthly') =>
      longViewOf('all', kind).model.series.map(({ points }) => points.length)
    expect(counts('monthly')).toEqual([496, 316])
    expect(counts('rolling')).toEqual([485, 305])
  })

  it('of one month has that month as its peak, and no sum', () => {
    const one = [IMPORTS?.slice(0, 1) ?? [], []]
    const view = toLongView(one, { ...drawing('all'), kind: 'monthly' })
    expect(findingText(view.finding)).toBe('US imports from China were highest at $0.3bn a month in January 1985')
    expect(findingText(toLongView(one, { ...drawing('all'), kind: 'rolling' }).finding)).toBe(
      'No figure of US trade with China was known',
    )
  })
})

describe('what was shipped', () => {
  it('in May 2025 was not known at London: it is told as later, or not at all', () => {
    const later = productsOf('london')
    expect(later?.period).toBe('2025-05')
    expect(later?.subtitle).toContain('Published about 20 June 2025')
    expect(later?.model.rows.every(({ point }) => point.isLater)).toBe(true)
    expect(productsOf('london', { hindsight: false })).toBeNull()
  })

  it('is led by electronics', () => {
    const chart = productsOf('stockholm')
    expect(chart && findingText(chart.finding)).toBe(
      'Electronics led what China shipped to the US in May 2025, at $11.6bn and 38.5% less than a year earlier',
    )
    expect(productsOf('all')?.period).toBe('2025-11')
    expect(productsOf('all')?.model.rows).toHaveLength(3)
  })
})

describe('the cumulative table', () => {
  it('lists what was not reported, and draws nothing as zero', () => {
    const [june, november] = toCumulative(partners, { lens: lensOf('all'), sources })
    expect([june?.period, june?.missing]).toEqual(['2026-01/06', ['Latin America']])
    expect([november?.period, november?.missing]).toEqual(['2025-01/11', ['Africa', 'Latin America']])
    expect(june?.rows.map(({ name, value, change }) => [name, value.text, change?.text])).toEqual([
      ['All partners', '2\u202f125.4', '+17.6%'],
      ['United States', '215.9', '+0.2%'],
      ['ASEAN', '396.2', '+22.9%'],
      ['European Union', '312.3', '+16.8%'],
      ['Africa', '130.0', '+26.2%'],
    ])
  })
})

describe('with hindsight off', () => {
  it.each(LENS_IDS)('nothing published after %s is there', (id) => {
    const { day } = lensOf(id)
    const charts = [gapOf(id, false), longViewOf(id, 'rolling', false), longViewOf(id, 'monthly', false)]
    const points = charts.flatMap(({ model }) => model.series.flatMap((series) => series.points))
    expect(points.length).toBeGreaterThan(100)
    expect(points.filter(({ known }) => known > day)).toEqual([])
    const rows = productsOf(id, { hindsight: false })?.model.rows ?? []
    expect(rows.filter(({ point }) => point.known > day)).toEqual([])
    const sums = toCumulative(partners, { lens: lensOf(id, false), sources }).flatMap(({ rows }) => rows)
    expect(sums.filter(({ value }) => (value.known ?? '') > day)).toEqual([])
  })
})

describe('any round', () => {
  it('keeps every value within the scale, and the scale where it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LENS_IDS), fc.boolean(), (id, hindsight) => {
        for (const { model } of [gapOf(id, hindsight), longViewOf(id, 'rolling', hindsight)]) {
          const values = model.series.flatMap(({ points }) => points.map(({ value }) => value ?? 0))
          expect(Math.min(...values)).toBeGreaterThanOrEqual(model.domain[0])
          expect(Math.max(...values)).toBeLessThanOrEqual(model.domain[1])
        }
        expect(gapOf(id, hindsight).model.domain).toEqual(gapOf('all').model.domain)
      }),
      { numRuns: 12 },
    )
  })
})
