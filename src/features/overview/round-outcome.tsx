import type { Round, TopicOutcome } from '#src/data/rounds.ts'
import { useQuery } from '@tanstack/react-query'
import { topicsQuery } from '#src/data/topics.ts'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatDate } from '#src/lib/words/format.ts'

export const BASIS_WORDS: Record<TopicOutcome['basis'], string> = {
  joint: 'Both sides say so',
  'us-account': 'US account only',
  'cn-account': 'Chinese account only',
  discussed: 'Discussed, no result',
  none: 'No change',
}

/** What the round led to, set apart from what was known when it opened. A one-sided account is named as one. */
export function RoundOutcome({ round }: { round: Round }) {
  const topics = useQuery(topicsQuery).data?.rows ?? []
  const nameOf = (id: string) => topics.find((topic) => topic.id === id)?.short ?? id
  return (
    <details className="breakout group border-b border-rule">
      <summary className="cols later-tint cursor-pointer list-none py-1.5">
        <h3 className="col-margin px-2 text-[0.8125rem]/6 font-semibold tab:pl-0">What came of it</h3>
        <span
          className="col-wide type-note flex flex-wrap items-center gap-x-3 px-2 text-ink-2 tab:px-0"
          data-known={round.outcome.known}
          data-source={round.outcome.sourceIds.join(' ')}
        >
          {round.outcome.text} <span className="text-muted">{formatDate(round.outcome.known)}</span>
          <span className="word-button">
            <span className="group-open:hidden">By topic</span>
            <span className="hidden group-open:inline">Fold</span>
          </span>
        </span>
      </summary>
      <div className="cols later-tint pb-3">
        <div className="col-wide px-2 tab:px-0 tab:pr-3">
          <p className="type-note">
            <Dated
              known={round.outcome.known}
              sourceIds={round.outcome.sourceIds}
              label={`Outcome of ${round.label}`}
              roundId={round.id}
            />
          </p>
          <ul className="mt-2 grid gap-x-8 gap-y-2 tab:grid-cols-2">
            {round.byTopic.map((outcome) => (
              <li
                key={`${outcome.topic}${outcome.text}`}
                className="type-note text-ink-2"
                data-known={outcome.known}
                data-source={outcome.sourceIds.join(' ')}
              >
                <b className="font-semibold text-ink">{nameOf(outcome.topic)}.</b> {outcome.text}{' '}
                <span className="text-muted">{BASIS_WORDS[outcome.basis]}.</span>{' '}
                <Dated known={outcome.known} sourceIds={outcome.sourceIds} label={outcome.text} roundId={round.id} />
              </li>
            ))}
          </ul>
          {round.disagreement && (
            <p
              className="type-note mt-2 text-ink-2"
              data-known={round.disagreement.known}
              data-source={round.disagreement.sourceIds.join(' ')}
            >
              <b className="font-semibold text-ink">Where the accounts differ.</b> {round.disagreement.text}{' '}
              <Dated
                known={round.disagreement.known}
                sourceIds={round.disagreement.sourceIds}
                label={`${round.label}: where the accounts differ`}
                roundId={round.id}
              />
            </p>
          )}
        </div>
      </div>
    </details>
  )
}

function Dated(props: { known: string; sourceIds: readonly string[]; label: string; roundId: string }) {
  const { known, sourceIds, label, roundId } = props
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2 font-sans text-xs/5 text-muted">
      <time dateTime={known}>{formatDate(known)}</time>
      <SourceCount cited={{ label, sourceIds, known, refs: [`round:${roundId}`] }} />
    </span>
  )
}
