import type { Tier } from './fields.ts'

/** The tier of each source, by its id. */
export type Tiers = ReadonlyMap<string, { readonly tier: Tier }>

/** The tiers behind an item, best first, each once. Unknown ids are passed over. */
export function tiersOf(sourceIds: readonly string[], sources: Tiers): Tier[] {
  const tiers = sourceIds.flatMap((id) => sources.get(id)?.tier ?? [])
  return [...new Set(tiers)].toSorted()
}

/** 'C' where an item rests on tiers C and D alone, 'D' where on tier D alone, else null. What is not null wears the badge. */
export function weakestOnly(sourceIds: readonly string[], sources: Tiers): 'C' | 'D' | null {
  let weakest: 'C' | 'D' | null = null
  for (const id of sourceIds) {
    const tier = sources.get(id)?.tier
    if (tier === 'A' || tier === 'B') return null
    if (tier !== undefined && weakest !== 'C') weakest = tier
  }
  return weakest
}
