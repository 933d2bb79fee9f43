import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import type { IssueView } from '#src/features/issues/one-issue/to-issue-view.ts'

/** What the rounds held by the day of the lens changed, latest first; the rounds without a result are named. */
export function RoundChangeList({ issue }: { issue: IssueView }) {
  const { changes, silent } = issue.rounds
  return (
    <div className="mt-6">
      <h5 className="type-label">What the rounds changed</h5>
      <ol className="mt-1">
        {changes.map(({ roundId, label, known, text, sourceIds }) => (
          <li
            key={`${roundId}${known}`}
            data-known={known}
            data-source={sourceIds.join(' ')}
            className="grid gap-x-4 border-t border-rule py-1.5 first:border-t-0 tab:grid-cols-[9rem_minmax(0,1fr)]"
          >
            <p className="type-read">
              <span className="font-semibold">{label}</span>{' '}
              <time dateTime={known} className="type-small block text-muted">
                {formatDate(known)}
              </time>
            </p>
            <p className="type-read">
              {text}{' '}
              <SourceCount
                cited={{
                  label: `${issue.name}: ${label}, ${formatDate(known)}`,
                  sourceIds,
                  known,
                  refs: [`issue:${issue.id}`, `round:${roundId}`],
                }}
              />
            </p>
          </li>
        ))}
      </ol>
      {silent.length > 0 && (
        <p className="type-read mt-1 text-muted">No result on this was found for {formatList(silent)}.</p>
      )}
      {changes.length === 0 && silent.length === 0 && (
        <p className="type-read mt-1 text-muted">No round had been held since it arose.</p>
      )}
    </div>
  )
}
