import { describe, expect, it } from 'vitest'
import { findingText, type Finding } from '#src/evidence/citing/cited.ts'
import { PARTNERS } from '#src/features/exports/partners/partners.ts'
import { toPartners } from '#src/features/exports/partners/to-partners.ts'
import { byId } from '#src/lib/by-id.ts'
import { observationsOf, sources } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'
import { partnersOf } from '#tests/features/exports/data-of.ts'

const barsOf = (chart: ReturnType<typeof partnersOf>) => chart.model.rows.map(({ id, point }) => [id, point.value])
const knownOf = (finding: Finding) => finding.flatMap((part) => (typeof part === 'string' ? [] : [part.known ?? '']))

describe('exports by partner', () => {
  it('stand for London in May 2025, the highest first', () => {
    const chart = partnersOf('london', { hindsight: false })
    expect(chart.period).toBe('2025-05')
    expect(barsOf(chart).filter(([id]) => id !== 'all')).toEqual([
      ['AFR', 33.3],
      ['ASEAN', 14.8],
      ['EU', 12],
      ['DE', 12],
      ['LATAM', 2.3],
      ['US', -34.52],
    ])
    expect(chart.subtitle).toBe('China’s exports in May 2025, % on a year earlier, in $ terms, customs basis')
    expect(findingText(chart.finding)).toBe('Down 34.5% to the US, up 33.3% to Africa')
  })

  it('name the partners without a figure for the month, and never draw them', () => {
    const chart = partnersOf('london', { hindsight: false })
    expect(chart.missing).toEqual(['India', 'Vietnam', 'South Korea', 'Taiwan', 'United Kingdom'])
  })

  it('work out all partners together from the totals: May 2025 on May 2024', () => {
    const all = partnersOf('london').model.rows.find((row) => row.id === 'all')
    const value = (period: string) =>
      observationsOf('gacc-total-exports').find((row) => row.period === period)?.value ?? 0
    expect(all?.point.value).toBeCloseTo((value('2025-05') / value('2024-05') - 1) * 100, 6)
    expect(all?.point).toMatchObject({ isDerived: true, isLater: false })
  })

  it('mark as later India’s figure of May, which came out on 17 June', () => {
    const india = partnersOf('london').model.rows.find((row) => row.id === 'IN')
    expect(india?.point).toMatchObject({ value: 12.4, isLater: true, known: '2025-06-17' })
  })

  it('say of Madrid what was known there: Vietnam’s rise in August came out six days after', () => {
    expect(findingText(partnersOf('madrid').finding)).toBe('Down 33.1% to the US, up 25.9% to Africa')
  })

  it.each(LENS_IDS)('of %s are spoken of by what was known then', (id) => {
    const { finding } = partnersOf(id)
    expect(knownOf(finding).length).toBeGreaterThan(0)
    expect(knownOf(finding).filter((known) => known > lensOf(id).day)).toEqual([])
  })

  it.each(LENS_IDS)('of %s hold nothing known later with hindsight off', (id) => {
    const { model, periods } = partnersOf(id, { hindsight: false })
    expect(model.rows.filter(({ point }) => point.known > lensOf(id).day)).toEqual([])
    expect(periods.every((period) => period < lensOf(id).day)).toBe(true)
  })

  it('of a month asked for are of that month', () => {
    expect(partnersOf('all', { month: '2025-08' }).period).toBe('2025-08')
    expect(partnersOf('london', { month: '2025-04', hindsight: false }).period).toBe('2025-04')
  })

  it.each([
    ['not known then', 'london', '2025-08'],
    ['never reported', 'all', '2026-07'],
  ])('fall back to the latest month where the one asked for was %s', (_why, id, month) => {
    expect(partnersOf(id, { month, hindsight: false }).period).toBe(partnersOf(id).period)
  })

  it('are marked by the countries of the filter', () => {
    const marked = partnersOf('london', { marked: ['EU', 'JP'] }).model.rows.filter((row) => row.isMarked)
    expect(marked.map((row) => row.id)).toEqual(['EU'])
  })

  it('leave room for every bar', () => {
    for (const id of LENS_IDS) {
      const { model } = partnersOf(id)
      const values = model.rows.map(({ point }) => point.value ?? 0)
      expect(model.domain[0]).toBeLessThan(Math.min(...values))
      expect(model.domain[1]).toBeGreaterThan(Math.max(...values))
    }
  })

  it('say so where no figure was known', () => {
    const changes = new Map(PARTNERS.map(({ seriesId }) => [seriesId, []]))
    const chart = toPartners(
      { changes, totals: [] },
      { lens: lensOf('london'), sources: byId(sources), month: null, marked: [] },
    )
    expect(chart).toMatchObject({ period: null, periods: [], model: { rows: [] } })
    expect(findingText(chart.finding)).toBe('No partner’s figure was known')
  })
})
