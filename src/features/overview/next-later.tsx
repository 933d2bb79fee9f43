import { useQuery } from '@tanstack/react-query'
import { eventsQuery } from '#src/data/events.ts'
import { isScheduled } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { bears } from '#src/filters/narrow.ts'
import { useView } from '#src/filters/use-view.ts'
import { formatCount, formatDate } from '#src/lib/words/format.ts'
import { BASIS_WORDS } from './round-outcome.tsx'

const MOST_TOPICS = 4
const MOST_PLANNED = 5

/** What is scheduled after the data closed. */
export function PlannedEvents({ lens }: { lens: Lens }) {
  const { view } = useView()
  const events = useQuery(eventsQuery).data?.rows ?? []
  const planned = events.filter((event) => isScheduled(event) && event.date > lens.day && bears(event, view))
  if (planned.length === 0) return <p className="mt-4 text-base/6 text-muted">Nothing planned was found.</p>
  return (
    <section className="later-tint -mx-6 mt-5 px-6 py-4 portrait:-mx-2 portrait:px-2">
      <h2 className="text-base/6 font-semibold">Planned, not yet happened</h2>
      <ul className="mt-2">
        {planned.slice(0, MOST_PLANNED).map((event) => (
          <li
            key={event.id}
            data-known={event.date}
            className="grid grid-cols-[11rem_minmax(0,1fr)] gap-x-6 py-1.5 text-[1.125rem]/7 portrait:grid-cols-1"
          >
            <time dateTime={event.date} className="text-muted tnum">
              {formatDate(event.date)}
            </time>
            <Says
              className="text-left"
              cited={{
                text: event.title,
                label: `Planned for ${formatDate(event.date)}`,
                sourceIds: event.sourceIds,
                known: event.date,
                refs: [`event:${event.id}`],
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the round led to, in short; a one-sided account is named as one. */
export function OutcomeOfRound({ round }: { round: Round }) {
  const topics = useQuery(topicsQuery).data?.rows ?? []
  const { outcome, byTopic } = round
  return (
    <section className="later-tint -mx-6 px-6 py-4 portrait:-mx-2 portrait:px-2">
      <h2 className="text-base/6 font-semibold">What came of it</h2>
      <p
        className="mt-1 font-serif text-[1.375rem]/8 text-pretty squarish:text-[1.125rem]/6"
        data-known={outcome.known}
      >
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
          <li key={`${one.topic}${one.text}`} data-spare="" className="text-[0.875rem]/5 text-ink-2">
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
      {byTopic.length > 1 && (
        <p data-count="" className="mt-2 text-[0.8125rem]/5 text-muted">
          {formatCount(byTopic.length, 'result')} by topic, all of them on the page.
        </p>
      )}
    </section>
  )
}
