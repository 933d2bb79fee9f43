import { PHONE, useMediaIfKnown } from '#src/lib/use-media.ts'
import { formatDate, formatRange } from '#src/lib/words/format.ts'
import { AgainstSelect } from './against-select.tsx'
import { DotRail } from './dot-rail.tsx'
import { KindsKey } from './kinds-key.tsx'
import { Rail } from './rail.tsx'
import { kindOf } from './to-rail.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { ALL_ROUNDS } from '#src/filters/view.ts'

/** The lens: which round, and whether what came later is shown. */
export function RoundFilter() {
  const { view, setView } = useView()
  const isPhone = useMediaIfKnown(PHONE)
  return (
    <fieldset className="cols min-w-0 border-b border-rule pt-2 pb-2 tab:pb-0">
      <legend className="sr-only">Round</legend>
      <div className="col-margin flex flex-wrap items-baseline gap-x-4 gap-y-1 tab:flex-col tab:flex-nowrap tab:gap-y-0 tab:items-start tab:pt-1">
        <p className="type-note flex gap-3 text-muted">
          <span aria-hidden="true">Round</span>
          <button
            type="button"
            className="word-button"
            aria-pressed={view.round === ALL_ROUNDS}
            onClick={() => setView({ round: ALL_ROUNDS })}
          >
            All <span className="sr-only">rounds: everything known</span>
          </button>
        </p>
        <div className="type-note flex gap-2 text-muted" role="group" aria-label="Hindsight">
          <span aria-hidden="true">Hindsight</span>
          {(['on', 'off'] as const).map((state) => (
            <button
              key={state}
              type="button"
              className="word-button px-0.5"
              aria-pressed={view.hindsight === state}
              onClick={() => setView({ hindsight: state })}
            >
              {state}
            </button>
          ))}
        </div>
        <AgainstSelect />
      </div>
      <div className="col-time relative">
        {/* A page as it is written has both: nothing moves where the other is taken away. */}
        {isPhone !== false && (
          <div className="tab:hidden">
            <DotRail />
          </div>
        )}
        {isPhone !== true && (
          <div className="max-tab:hidden">
            <Rail />
          </div>
        )}
        <KindsKey className="tab:absolute tab:top-1 tab:left-0 tab:flex-col" />
      </div>
      <div className="col-read hidden mid:block">
        <LensWords />
      </div>
    </fieldset>
  )
}

/** The lens in words: dates, place, which round it is, what is known. */
export function LensWords() {
  const { lens, round, rounds } = useLens()
  if (round === null) {
    return (
      <p className="type-note pt-2 text-ink-2">
        <b className="font-[650] text-ink">All rounds</b>, everything known on {formatDate(lens.day)}.
      </p>
    )
  }
  return (
    <div className="type-note pt-1.5 text-ink-2" data-known={round.start} data-source={round.sourceIds.join(' ')}>
      <p className="line-clamp-2">
        <b className="font-[650] text-ink">{formatRange(round.start, round.end)}</b>
        {`, ${(round.venue ?? round.city).replace(/[(;].*/, '').trim()}`}
      </p>
      <p>
        {kindOf(round, rounds)}. Known on {formatDate(lens.day)}.
      </p>
      {lens.hindsight && (
        <p className="flex items-center gap-2">
          <svg width="32" height="12" aria-hidden="true">
            <rect width="32" height="12" className="hatched" />
          </svg>
          What came later
        </p>
      )}
    </div>
  )
}
