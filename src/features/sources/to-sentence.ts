import { formatCount, formatList, formatNumber } from '#src/lib/words/format.ts'
import type { SourceList, TIERS } from './to-source-list.ts'

/** What a tier holds, after a count: "21 primary". */
const HELD: Record<(typeof TIERS)[number], string> = {
  A: 'primary',
  B: 'from wires and established outlets',
  C: 'republished',
  D: 'unaudited',
}

/** "431 sources: 21 primary, 210 from wires and established outlets, 155 republished and 45 unaudited", of those listed. */
export function toSourcesSentence({ kept, tiers }: SourceList): string {
  const parts = tiers.map(({ tier, count }) => `${count === 0 ? 'none' : formatNumber(count)} ${HELD[tier]}`)
  return `${formatCount(kept, 'source')}: ${formatList(parts)}`
}
