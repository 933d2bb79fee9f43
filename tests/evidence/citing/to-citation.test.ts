import { describe, expect, test } from 'vitest'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { toCitation } from '#src/evidence/citing/to-citation.ts'
import { sourceById } from '#tests/dataset/read.ts'
import { declineOf, partnersOf, tariffsOf } from '#tests/features/exports/data-of.ts'
import { LENS_IDS, lensOf } from '../lens-of.ts'

const ADDRESS = 'https://example.org/'
const cite = (chart: Parameters<typeof toCitation>[0], id: string, hindsight = true) =>
  toCitation(chart, {
    sources: sourceById,
    lens: lensOf(id, hindsight),
    dataDate: '2026-11-23',
    address: ADDRESS,
  })

describe('a chart as a sentence', () => {
  test('has values, change, period, sources, day and address', () => {
    const sentence = cite(declineOf('london', 'level'), 'london')
    expect(sentence).toMatch(/^China’s exports to the US fell from \$33\.0bn .* to \$28\.8bn in May/)
    expect(sentence).toContain('; May 2025: −12.7% on April and −34.5% on May 2024 (')
    expect(sentence).toMatch(/, 9 June 2025; Truce Tracker, data of 23 November 2026, https:\/\/example\.org\/\)\.$/)
  })

  test('names the best source first and says when there is none better than C', () => {
    const point = (sourceIds: string[]): Finding => ['Up ', { text: '3%', label: 'x', sourceIds, known: null }]
    const idOf = (tier: string) => [...sourceById.values()].find((source) => source.tier === tier)?.id ?? 'missing'
    const { model } = tariffsOf('london')
    const subtitle = 'Goods, 2025'
    const publisher = (tier: string) => sourceById.get(idOf(tier))?.publisher ?? 'missing'
    expect(cite({ finding: point([idOf('C'), idOf('A')]), subtitle, model }, 'all')).toBe(
      `Up 3%; Goods, 2025 (${publisher('A')}, ${publisher('C')}; Truce Tracker, data of 23 November 2026, ${ADDRESS}).`,
    )
    expect(cite({ finding: point([idOf('C')]), subtitle, model }, 'all')).toContain(
      `(${publisher('C')}, tier C only; Truce`,
    )
  })

  test('stands without a source where nothing was known', () => {
    const { model } = tariffsOf('london')
    expect(cite({ finding: ['No figure was known'], subtitle: 'Goods.', model }, 'london')).toBe(
      `No figure was known; Goods (Truce Tracker, data of 23 November 2026, ${ADDRESS}).`,
    )
  })

  test('says what and when, where the finding does not', () => {
    expect(cite(partnersOf('london'), 'london')).toMatch(
      /^Down 34\.5% to the US, up 33\.3% to Africa; China’s exports in May 2025, % on a year earlier, in \$ terms, customs basis \(/,
    )
  })

  test.each(LENS_IDS)('is one sentence about what is shown at %s', (id) => {
    for (const chart of [declineOf(id, 'level'), declineOf(id, 'yoy'), tariffsOf(id), partnersOf(id)]) {
      const sentence = cite(chart, id)
      expect(sentence).toMatch(/\)\.$/)
      expect(sentence).not.toMatch(/undefined|null|NaN|, ,|\(;|\n/)
    }
  })
})
