import { formatCount, formatNumber } from '#src/lib/format.ts'
import type { SourceList } from './to-source-list.ts'

/** "431 sources: 21 primary, 210 from wires and established outlets", of those listed. */
export function toSourcesSentence({ kept, tiers }: SourceList): string {
  const count = (tier: string) => {
    const found = tiers.find((row) => row.tier === tier)?.count ?? 0
    return found === 0 ? 'none' : formatNumber(found)
  }
  return `${formatCount(kept, 'source')}: ${count('A')} primary, ${count('B')} from wires and established outlets`
}
