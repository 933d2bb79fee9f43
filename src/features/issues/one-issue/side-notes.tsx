import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import type { IssueView } from './to-issue-view.ts'

const ROW = 'type-read border-b border-rule py-1.5'

/** What it meant for countries that are neither of the two sides: the last that was known of each. */
export function CaughtBetween({ issue, names }: { issue: IssueView; names: ReadonlyMap<string, string> }) {
  if (issue.affected.length === 0) return <></>
  return (
    <div className="mt-6">
      <h5 className="type-label">Caught between</h5>
      <ul className="mt-1">
        {issue.affected.map(({ country, known, text, sourceIds }) => (
          <li key={country} data-known={known} data-source={sourceIds.join(' ')} className={ROW}>
            <span className="font-semibold">{names.get(country) ?? country}</span>{' '}
            <time dateTime={known} className="type-small text-muted">
              {formatDate(known)}
            </time>
            <span className="block">
              {text}{' '}
              <SourceCount
                cited={{
                  label: `${issue.name}: ${names.get(country) ?? country}, ${formatDate(known)}`,
                  sourceIds,
                  known,
                  refs: [`issue:${issue.id}`],
                }}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Dated things that lay ahead on the day, as they were known; or that none was found. */
export function WatchNext({ issue, day }: { issue: IssueView; day: string }) {
  return (
    <div className="mt-6">
      <h5 className="type-label">What to watch next</h5>
      {issue.ahead.length === 0 && (
        <p className="type-read mt-1 text-muted">No date ahead was found on {formatDate(day)}.</p>
      )}
      <ol className="mt-1">
        {issue.ahead.map(({ date, known, text, sourceIds }) => (
          <li key={`${date}${known}`} data-known={known} data-source={sourceIds.join(' ')} className={ROW}>
            <time dateTime={date} className="font-semibold">
              {formatDate(date)}
            </time>
            <span className="block">
              {text}{' '}
              <SourceCount
                cited={{
                  label: `${issue.name}: ahead on ${formatDate(date)}`,
                  sourceIds,
                  known,
                  refs: [`issue:${issue.id}`],
                }}
              />
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
