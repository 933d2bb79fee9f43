import { isKnown, splitKnown, type Lens } from '#src/data/lens.ts'
import type { PartnerTrade } from '#src/data/partners.ts'
import { weakestOnly, type Tiers } from '#src/data/tiers.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { formatSignedPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber } from '#src/lib/words/format.ts'

export interface CumulativeRow {
  readonly id: string
  readonly name: string
  /** $bn. */
  readonly value: Cited
  /** Null where no change on the year was reported. */
  readonly change: Cited | null
  /** Published after the lens day. */
  readonly isLater: boolean
  /** Rests on tier C or D alone. */
  readonly weakTier: 'C' | 'D' | null
}

export interface CumulativePeriod {
  readonly period: string
  readonly rows: readonly CumulativeRow[]
  /** Partners looked for and not reported: listed, never zero. */
  readonly missing: readonly string[]
}

/** All partners, then the US, then regions, then the rest as published. */
const ORDER = [null, 'US', 'ASEAN', 'EU', 'AFR', 'LATAM']
const EXPECTED = [
  { code: 'US', name: 'the United States' },
  { code: 'ASEAN', name: 'ASEAN' },
  { code: 'EU', name: 'the European Union' },
  { code: 'AFR', name: 'Africa' },
  { code: 'LATAM', name: 'Latin America' },
]

/** China's exports by partner since January of a year, the latest period first. */
export function toCumulative(
  all: readonly PartnerTrade[],
  { lens, sources }: { lens: Lens; sources: Tiers },
): CumulativePeriod[] {
  const sums = all.filter((row) => row.flow === 'exports' && row.period.includes('/'))
  const { then, later } = splitKnown(sums, lens, (row) => row.released)
  const shown = [...then, ...later]
  return [...new Set(shown.map((row) => row.period))]
    .toSorted()
    .toReversed()
    .map((period) => {
      const rows = shown.filter((row) => row.period === period).toSorted((a, b) => rankOf(a) - rankOf(b))
      return {
        period,
        rows: rows.map((row) => ({
          ...toRow(row),
          isLater: !isKnown(row.released, lens),
          weakTier: weakestOnly(row.sourceIds, sources),
        })),
        missing: EXPECTED.filter(({ code }) => !rows.some((row) => row.partner === code)).map(({ name }) => name),
      }
    })
}

function rankOf({ partner }: PartnerTrade): number {
  const place = ORDER.indexOf(partner)
  return place === -1 ? ORDER.length : place
}

function toRow(row: PartnerTrade): Omit<CumulativeRow, 'isLater' | 'weakTier'> {
  const cite = (text: string, what: string): Cited => ({
    text,
    label: `China’s exports, ${row.label}, ${formatPeriod(row.period)}, ${what}`,
    sourceIds: row.sourceIds,
    known: row.released,
    status: row.status,
    refs: [`partner:${row.id}`],
  })
  const about = row.qualifier === null ? '' : `${row.qualifier} `
  return {
    id: row.id,
    name: row.label,
    value: cite(`${about}${formatNumber(row.valueUsdBn, 1)}`, '$bn'),
    change: row.yoyPercent === null ? null : cite(formatSignedPercent(row.yoyPercent), 'change on a year earlier'),
  }
}
