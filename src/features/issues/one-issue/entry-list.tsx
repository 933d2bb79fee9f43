import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatCount, formatDate } from '#src/lib/words/format.ts'
import type { Entry } from './to-entries.ts'
import type { IssueView } from './to-issue-view.ts'

interface EntryListProps {
  issue: IssueView
  entries: readonly Entry[]
  /** How many are shown before the rest folds away. */
  shown: number
  /** The words of the fold: "7 earlier entries". */
  rest: 'earlier' | 'more'
}

/** Dated lines about an issue, each with its sources; a long list folds. */
export function EntryList({ issue, entries, shown, rest }: EntryListProps) {
  const folded = entries.slice(shown)
  return (
    <>
      <Entries issue={issue} entries={entries.slice(0, shown)} />
      {folded.length > 0 && (
        <details className="mt-1">
          <summary className="cursor-pointer py-0.5 text-[0.8125rem]/5 font-medium text-accent">
            {formatCount(folded.length, `${rest} entry`, `${rest} entries`)}
            <span className="sr-only"> on {issue.name}</span>
          </summary>
          <Entries issue={issue} entries={folded} />
        </details>
      )}
    </>
  )
}

function Entries({ issue, entries }: { issue: IssueView; entries: readonly Entry[] }) {
  return (
    <ol className="mt-1">
      {entries.map((entry) => (
        <li
          key={entry.key}
          data-known={entry.known}
          data-source={entry.sourceIds.join(' ')}
          className="border-t border-rule py-1.5 first:border-t-0"
        >
          <p className="type-read">
            <time dateTime={entry.date} className="text-muted">
              {formatDate(entry.date)}
            </time>{' '}
            <span className="font-semibold">{entry.label}</span>
          </p>
          <p className="type-read">
            {entry.text}{' '}
            <SourceCount
              cited={{
                label: `${issue.name}: ${entry.label}, ${formatDate(entry.date)}`,
                sourceIds: entry.sourceIds,
                known: entry.known,
                refs: [`issue:${issue.id}`],
              }}
            />
          </p>
        </li>
      ))}
    </ol>
  )
}
