import { namesLaterDay, type TruceThen } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { WeakBadge } from '#src/evidence/sources/tier-marks.tsx'
import { formatCount, formatDate } from '#src/lib/words/format.ts'
import { OutcomeOfRound, PlannedEvents } from './next-later.tsx'
import { useOverview } from './use-overview.ts'

/** How long the truce had to run and, set apart, what came of the round. */
export function NextSlide() {
  const { truce, lens, round } = useOverview()
  const outcome = round !== null && lens.hindsight ? round : null
  return (
    <SlideFrame
      finding={toFinding(truce, lens)}
      subtitle={toSubtitle(truce)}
      sourceIds={[...(truce?.next?.sourceIds ?? []), ...(outcome?.outcome.sourceIds ?? [])]}
    >
      {truce?.truce.confidence === 'low' && (
        <p className="text-base/6">
          Not confirmed by an official notice. <WeakBadge sourceIds={truce.truce.sourceIds} />
        </p>
      )}
      {outcome && <OutcomeOfRound round={outcome} />}
      {round === null && lens.hindsight && <PlannedEvents lens={lens} />}
      {!lens.hindsight && <p className="text-base/6 text-ink-2">What came later is not shown: hindsight is off.</p>}
    </SlideFrame>
  )
}

function toFinding(truce: TruceThen | null, lens: Lens): Finding {
  const day = formatDate(lens.day)
  if (truce === null) return [`On ${day} no truce was in force or announced`]
  const { truce: now, daysLeft, begun } = truce
  const note = now.note !== null && (lens.hindsight || !namesLaterDay(now.note, lens.day)) ? now.note : undefined
  return [
    now.confidence === 'low'
      ? `By reports not confirmed on ${day}, the truce had `
      : `On ${day} the truce ${begun ? '' : 'to come '}had `,
    {
      text: formatCount(daysLeft, 'day'),
      label: `${now.name}: from ${day} to ${formatDate(now.end)}`,
      sourceIds: now.sourceIds,
      known: now.announced,
      status: 'derived',
      note,
      refs: [`truce:${now.id}`],
    },
    ' to run',
  ]
}

function toSubtitle(truce: TruceThen | null): string {
  if (truce === null) return 'Truces in which the higher duties are suspended.'
  const { truce: now, begun, next } = truce
  const following = next === null ? '' : ` Announced to follow: ${next.name}, to ${formatDate(next.end)}.`
  return `${now.name}${begun ? '' : ', announced and not yet begun'}, to run to ${formatDate(now.end)}.${following}`
}
