import { TierMark } from '#src/evidence/sources/tier-marks.tsx'
import { formatNumber } from '#src/lib/words/format.ts'
import type { SourceList } from './to-source-list.ts'

const TIER_TEXTS = {
  A: ['Primary', 'An official body or its own data: US Census, USGS, MOFCOM'],
  B: ['Wire or established outlet', 'News agency, newspaper, law firm, research body: AP, AFP, Reuters'],
  C: ['Republisher', 'A copy or an aggregator: data files that cite China Customs'],
  D: ['Unaudited note', 'A transcription or a machine-written page that cites a primary'],
} as const

const METERS = {
  A: 'f-ink',
  B: 'f-third',
  C: 'fill-transparent stroke-warn',
  D: 'fill-warn',
} as const

/** The tiers, what each means, and how many sources it holds, as lengths on one scale. */
export function TierRows({ tiers }: { tiers: SourceList['tiers'] }) {
  const most = Math.max(1, ...tiers.map(({ count }) => count))
  return (
    <ul className="mt-4">
      {tiers.map(({ tier, count }) => (
        <li
          key={tier}
          className="grid grid-cols-[1.5rem_3.5rem_minmax(0,1fr)] items-center border-t border-rule py-2 mid:grid-cols-[1.5rem_3.5rem_minmax(0,1fr)_var(--col-read)] mid:py-1.5"
        >
          <TierMark tier={tier} />
          <span data-count="" className="font-serif text-[1.75rem]/8 tnum">
            {formatNumber(count)}
          </span>
          <p className="type-note text-ink-2 mid:pr-8">
            <b className="block text-sm/5 font-semibold text-ink">{TIER_TEXTS[tier][0]}</b> {TIER_TEXTS[tier][1]}
          </p>
          <svg className="col-start-3 mt-1 block h-3 w-full mid:col-start-4 mid:mt-0" aria-hidden="true">
            <rect
              x="0.5%"
              y="6%"
              width={`${(count / most) * 99}%`}
              height="88%"
              className={`stroke-[0.09375rem] ${METERS[tier]}`}
            />
          </svg>
        </li>
      ))}
    </ul>
  )
}
