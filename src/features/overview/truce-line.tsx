import type { TruceThen } from '#src/data/known.ts'
import { namesLaterDay } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { WeakBadge } from '#src/evidence/sources/tier-marks.tsx'
import { formatCount, formatDate } from '#src/lib/words/format.ts'

/** Which truce was in force, and how long it had to run. */
export function TruceLine({ truce, lens }: { truce: TruceThen | null; lens: Lens }) {
  const base = 'breakout cols border-b border-rule py-2'
  const name = <h3 className="col-margin text-[0.8125rem]/6 font-semibold">Truce</h3>
  if (truce === null) {
    return (
      <div className={base}>
        {name}
        <p className="col-wide type-note text-ink-2">No truce in force or announced on {formatDate(lens.day)}.</p>
      </div>
    )
  }
  const { truce: now, begun, daysLeft, next } = truce
  const note = now.note !== null && (lens.hindsight || !namesLaterDay(now.note, lens.day)) ? now.note : undefined
  const cited = {
    text: formatCount(daysLeft, 'day'),
    label: `${now.name}: from ${formatDate(lens.day)} to ${formatDate(now.end)}`,
    sourceIds: now.sourceIds,
    known: now.announced,
    status: 'derived' as const,
    note,
    refs: [`truce:${now.id}`],
  }
  return (
    <div className={base}>
      {name}
      <p className="col-wide type-note flex flex-wrap items-center gap-x-2 text-ink-2">
        <span>
          <Says cited={cited} className="font-[650] text-ink" /> left on {formatDate(lens.day)}: {now.name}
          {begun ? '' : ', announced and not yet begun'}, to run to {formatDate(now.end)}.
        </span>
        <WeakBadge sourceIds={now.sourceIds} />
        {now.confidence === 'low' && <span>Not confirmed by an official notice.</span>}
        {next && (
          <span>
            Announced to follow:{' '}
            <Says
              cited={{
                text: next.name,
                exact: '',
                label: `${next.name}, announced on ${formatDate(next.announced)}, to run to ${formatDate(next.end)}`,
                sourceIds: next.sourceIds,
                known: next.announced,
                refs: [`truce:${next.id}`],
              }}
            />
            , to {formatDate(next.end)}.
          </span>
        )}
      </p>
    </div>
  )
}
