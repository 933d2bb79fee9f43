import type { Lens } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { StatePill } from '#src/ui/state-pill.tsx'
import { AsksOfSides } from './asks.tsx'
import { EntryList } from './entry-list.tsx'
import { FactList } from './fact-list.tsx'
import { MeasureList } from './measure-list.tsx'
import { RoundChangeList } from '#src/features/issues/states/round-change-list.tsx'
import { CaughtBetween, WatchNext } from './side-notes.tsx'
import { StateHistory } from '#src/features/issues/states/state-history.tsx'
import { toStateCited } from '#src/features/issues/states/state-overview.tsx'
import type { IssueView } from './to-issue-view.ts'

/** What the bodies of issues share. */
export interface BodyContext {
  lens: Lens
  rounds: readonly Pick<Round, 'id' | 'label' | 'start'>[]
  /** Words for codes of countries. */
  names: ReadonlyMap<string, string>
}

interface IssueBodyProps extends BodyContext {
  issue: IssueView
  /** False where the sentence stands already in the line that opened this: then the history is shorter too. */
  hasSummary?: boolean
}

/**
 * An issue in full: state, summary, its states over time, what each side asks, what the rounds changed, the measures and
 * the history; beside them figures, those caught between, what lay ahead, and what came of it.
 */
export function IssueBody({ issue, lens, rounds, names, hasSummary = true }: IssueBodyProps) {
  const { now, summary, entries, facts } = issue
  // Before its first summary an issue is summed up by its last change of state: that one is not told twice.
  const history = entries.then.filter((entry) => entry.text !== summary?.text)
  return (
    <div className="mid:grid mid:grid-cols-[minmax(0,1fr)_var(--col-read)] mid:gap-x-(--col-gap-2)">
      <div>
        {now !== null && (
          <p className="mt-1.5 flex flex-wrap items-center gap-x-2 text-[0.8125rem]/6 text-ink-2">
            <Says className="min-h-6 text-ink no-underline hover:underline" cited={toStateCited(issue, now, lens.day)}>
              <StatePill state={now.state} />
            </Says>
            <span>
              since {formatDate(now.since)}. Known on {formatDate(lens.day)}.
            </span>
          </p>
        )}
        {hasSummary && summary !== null && (
          <p
            className={`type-lead mt-2 text-pretty ${now === null ? 'later-tint px-3 py-2' : ''}`}
            data-known={summary.known}
            data-source={summary.sourceIds.join(' ')}
          >
            {summary.text}{' '}
            <SourceCount
              cited={{
                label: `${issue.name}: summary of ${formatDate(summary.known)}`,
                sourceIds: summary.sourceIds,
                known: summary.known,
                refs: [`issue:${issue.id}`],
              }}
            />
          </p>
        )}
        <StateHistory issue={issue} lens={lens} rounds={rounds} />
        {now !== null && <AsksOfSides issue={issue} day={lens.day} />}
        {now !== null && <RoundChangeList issue={issue} />}
        <MeasureList issue={issue} />
        {history.length > 0 && (
          <div className="mt-6">
            <h5 className="type-label">History</h5>
            <EntryList issue={issue} entries={history} shown={2} rest="earlier" />
          </div>
        )}
        <p className="type-note mt-4">
          <CopyButton label="Copy link" text={() => linkTo(issue.id)} />
          <span className="sr-only"> to {issue.name}</span>
        </p>
      </div>
      <div className="mt-6 mid:mt-2">
        {now !== null && (
          <>
            <h5 className="type-label">Figures known then</h5>
            {facts.then.length > 0 ? (
              <FactList issue={issue} facts={facts.then.toReversed()} lens={lens} shown={6} />
            ) : (
              <p className="type-read mt-1 text-muted">No figure found by {formatDate(lens.day)}.</p>
            )}
          </>
        )}
        <CaughtBetween issue={issue} names={names} />
        {now !== null && <WatchNext issue={issue} day={lens.day} />}
        <CameOfIt issue={issue} lens={lens} />
      </div>
    </div>
  )
}

/** The address of the issue under the same view. */
function linkTo(id: string): string {
  const { origin, pathname, search } = location
  return `${origin}${pathname}${search}#issue-${id}`
}

/** What is known today and was not then, set apart. Nothing where nothing came, or hindsight is off. */
function CameOfIt({ issue, lens }: { issue: IssueView; lens: Lens }) {
  const { entries, facts } = issue
  if (entries.later.length === 0 && facts.later.length === 0) return <></>
  // The last word first: it is what a reader who asks wants to know.
  const inOrder = [
    ...entries.later.filter((entry) => entry.kind === 'last'),
    ...entries.later.filter((entry) => entry.kind !== 'last'),
  ]
  return (
    <div className="later-tint mt-6 px-4 pt-3 pb-3">
      <h5 className="type-label">What came of it</h5>
      <EntryList issue={issue} entries={inOrder} shown={3} rest="more" />
      {facts.later.length > 0 && <FactList issue={issue} facts={facts.later} lens={lens} shown={0} />}
    </div>
  )
}
