import { useQuery } from '@tanstack/react-query'
import { namesLaterDay, type TruceThen } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'
import { topicsQuery } from '#src/data/topics.ts'
import type { Finding } from '#src/evidence/cited.ts'
import { Says } from '#src/evidence/says.tsx'
import { SlideFrame } from '#src/evidence/slide-frame.tsx'
import { WeakBadge } from '#src/evidence/tier-marks.tsx'
import { formatCount, formatDate } from '#src/lib/format.ts'
import { BASIS_WORDS } from './round-outcome.tsx'
import { useOverview } from './use-overview.ts'

const MOST_TOPICS = 4

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
      {outcome && <Outcome round={outcome} />}
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
    `On ${day} the truce ${begun ? '' : 'to come '}had `,
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

function Outcome({ round }: { round: Round }) {
  const topics = useQuery(topicsQuery).data?.rows ?? []
  const { outcome, byTopic } = round
  return (
    <section className="later-tint -mx-6 px-6 py-4 portrait:-mx-2 portrait:px-2">
      <h2 className="text-base/6 font-semibold">What came of it</h2>
      <p className="mt-1 font-serif text-[1.375rem]/8 text-pretty" data-known={outcome.known}>
        <Says
          className="text-left"
          cited={{
            text: outcome.text,
            label: `Outcome of ${round.label}`,
            sourceIds: outcome.sourceIds,
            known: outcome.known,
            refs: [`round:${round.id}`],
          }}
        />{' '}
        <span className="font-sans text-[0.875rem]/6 text-muted">{formatDate(outcome.known)}</span>
      </p>
      <ul className="mt-3 grid grid-cols-2 gap-x-10 gap-y-3 portrait:grid-cols-1">
        {byTopic.slice(0, MOST_TOPICS).map((one) => (
          <li key={`${one.topic}${one.text}`} className="text-[0.875rem]/5 text-ink-2">
            <b className="font-semibold text-ink">{topics.find(({ id }) => id === one.topic)?.short ?? one.topic}.</b>{' '}
            <Says
              className="text-left"
              cited={{
                text: one.text,
                label: `${round.label}, ${BASIS_WORDS[one.basis].toLowerCase()}`,
                sourceIds: one.sourceIds,
                known: one.known,
                refs: [`round:${round.id}`],
              }}
            />{' '}
            <span className="text-muted">{BASIS_WORDS[one.basis]}.</span>
          </li>
        ))}
      </ul>
      {byTopic.length > MOST_TOPICS && (
        <p className="mt-2 text-[0.8125rem]/5 text-muted">
          {MOST_TOPICS} of {formatCount(byTopic.length, 'result')} by topic; the rest on the page.
        </p>
      )}
    </section>
  )
}
