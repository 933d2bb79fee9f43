import type { HiddenItem, HiddenKind } from '#src/data/keep-by-tier.ts'
import { formatCount, formatList } from '#src/lib/words/format.ts'

const KINDS: Record<HiddenKind, readonly [one: string, many: string]> = {
  figure: ['figure', 'figures'],
  event: ['event', 'events'],
  statement: ['statement', 'statements'],
  person: ['person', 'people'],
  difference: ['difference', 'differences'],
  source: ['source', 'sources'],
}

/** "7 items hidden: they rest on tiers C and D alone (4 figures and 3 events)". */
export function toHiddenWords(hidden: readonly HiddenItem[]): string {
  const counts = Object.entries(KINDS).flatMap(([kind, [one, many]]) => {
    const count = hidden.filter((item) => item.kind === kind).length
    return count === 0 ? [] : [formatCount(count, one, many)]
  })
  if (counts.length === 0) return 'No item hidden: none rests on tiers C and D alone'
  const they = hidden.length === 1 ? 'it rests' : 'they rest'
  return `${formatCount(hidden.length, 'item')} hidden: ${they} on tiers C and D alone (${formatList(counts)})`
}
