import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Observation } from '#src/data/observations.ts'
import { toLatestMonth } from '#src/features/exports/decline/to-latest-month.ts'
import { PAGE_RANGE } from '#src/features/exports/to-range.ts'

const levels: Observation[] = JSON.parse(
  readFileSync(new URL('../../../../public/data/observations/gacc-exports-to-us.json', import.meta.url), 'utf8'),
)
const at = (day: string, range = PAGE_RANGE) =>
  toLatestMonth(levels, { lens: { day, roundId: 'all', hindsight: false }, range })

describe('the last month known', () => {
  it('stands beside the month before and the year before', () => {
    const latest = at('2025-06-09')
    expect(latest?.cited.text).toBe('$28.8bn')
    expect(latest?.comparisons.map(({ period, value, change }) => [period, value?.text, change.text])).toEqual([
      ['April 2025', '33.0', '−12.7%'],
      ['May 2024', '44.0', '−34.5%'],
    ])
  })

  it('compares two months with two months alone', () => {
    const latest = at('2026-03-15')
    expect(latest?.period).toBe('2026-01/02')
    expect(latest?.cited).toMatchObject({ text: '$67.2bn', status: 'derived', formula: '36.79055 + 30.45057' })
    expect(latest?.comparisons.map(({ period, change }) => [period, change.text])).toEqual([
      ['January and February 2025', '−11.0%'],
    ])
  })

  it('lies in the range that is drawn', () => {
    expect(at('2025-06-09', { from: '2024-01', to: '2025-01', isChosen: true })?.period).toBe('2025-01')
  })

  it('is nothing before the first', () => {
    expect(at('2020-01-01')).toBeNull()
  })
})
