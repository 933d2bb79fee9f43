import type { IssueFact } from '#src/data/issues.ts'
import { namesLaterDay } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { WeakBadge } from '#src/evidence/sources/tier-marks.tsx'
import { formatCount } from '#src/lib/words/format.ts'
import { toFactPeriod, toFactText } from './to-fact-text.ts'
import type { IssueView } from './to-issue-view.ts'

interface FactListProps {
  issue: IssueView
  facts: readonly IssueFact[]
  lens: Lens
  /** How many are shown before the rest folds away. */
  shown: number
}

/** Figures of an issue: what is counted, the value, the day it describes. Each opens its source. */
export function FactList({ issue, facts, lens, shown }: FactListProps) {
  const folded = facts.slice(shown)
  return (
    <>
      <Facts issue={issue} facts={facts.slice(0, shown)} lens={lens} />
      {folded.length > 0 && (
        <details className="mt-1">
          <summary className="cursor-pointer py-0.5 text-[0.8125rem]/5 font-medium text-accent">
            {formatCount(folded.length, 'more figure')}
            <span className="sr-only"> on {issue.name}</span>
          </summary>
          <Facts issue={issue} facts={folded} lens={lens} />
        </details>
      )}
    </>
  )
}

/** The remark beside a figure, from the day on which it could be told; before that with hindsight only, set apart. */
function noteSeen({ note, noteKnown, known }: IssueFact, lens: Lens): { note: string | null; isLater: boolean } {
  const isLater = note !== null && ((noteKnown ?? known) > lens.day || namesLaterDay(note, lens.day))
  return { note: isLater && !lens.hindsight ? null : note, isLater: isLater && known <= lens.day }
}

function Facts({ issue, facts, lens }: Omit<FactListProps, 'shown'>) {
  return (
    <dl className="mt-1">
      {facts.map((fact) => {
        const period = toFactPeriod(fact)
        const { note, isLater } = noteSeen(fact, lens)
        return (
          <div
            key={`${fact.label}${fact.asOf}`}
            data-known={fact.known}
            data-source={fact.sourceIds.join(' ')}
            className="flex items-start justify-between gap-x-4 border-b border-rule py-1.5"
          >
            <dt className="type-read min-w-0 text-ink-2">
              {fact.label}
              {period !== null && <span className="type-small block text-muted">{period}</span>}
              {note !== null && (
                <span
                  data-known={fact.noteKnown ?? undefined}
                  className={`type-small block text-muted ${isLater ? 'later-tint -mx-1 px-1' : ''}`}
                >
                  {note}
                </span>
              )}
            </dt>
            <dd className="type-read tnum max-w-1/2 shrink-0 text-right font-semibold">
              <Says
                className="text-right"
                cited={{
                  text: toFactText(fact),
                  label: fact.label,
                  sourceIds: fact.sourceIds,
                  known: fact.known,
                  note,
                  refs: [`issue:${issue.id}`],
                }}
              />{' '}
              <WeakBadge sourceIds={fact.sourceIds} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
