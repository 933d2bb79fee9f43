import { tiersOf, weakestOnly } from '#src/data/tiers.ts'
import { useTiers } from './use-sources.ts'

const TIER_NAMES = {
  A: 'Tier A: official body or its own data',
  B: 'Tier B: wire service, established outlet or research body',
  C: 'Tier C: republisher or aggregator',
  D: 'Tier D: unaudited note or transcription',
} as const

/** The same for listeners, who meet it often. */
const TIER_WORDS = { A: 'official', B: 'wire or outlet', C: 'republisher', D: 'unaudited note' } as const

export type TierLetter = keyof typeof TIER_NAMES

/** One letter, heard with what it means; C and D in the colour of caution. */
export function TierMark({ tier }: { tier: TierLetter }) {
  return (
    <span title={TIER_NAMES[tier]} className={`type-tier ${tier === 'C' || tier === 'D' ? 'text-warn' : 'text-muted'}`}>
      <span className="sr-only">Tier </span>
      {tier}
      <span className="sr-only">, {TIER_WORDS[tier]}</span>
    </span>
  )
}

/** The tiers an item rests on, best first. */
export function TierMarks({ sourceIds }: { sourceIds: readonly string[] }) {
  const tiers = useTiers()
  return (
    <span className="inline-flex gap-1">
      {tiersOf(sourceIds, tiers).map((tier) => (
        <TierMark key={tier} tier={tier} />
      ))}
    </span>
  )
}

/** The badge of what rests on tiers C and D alone; nothing for the rest. */
export function WeakBadge({ sourceIds }: { sourceIds: readonly string[] }) {
  const tiers = useTiers()
  const tier = weakestOnly(sourceIds, tiers)
  if (tier === null) return <></>
  return (
    <abbr
      title={`No better source found. ${TIER_NAMES[tier]}`}
      className="inline-block rounded-xs border border-warn px-1 text-[0.6875rem]/3.5 font-semibold whitespace-nowrap text-warn no-underline"
    >
      Tier {tier} only
    </abbr>
  )
}
