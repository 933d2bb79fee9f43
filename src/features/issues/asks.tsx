import { SourceCount } from '#src/evidence/source-count.tsx'
import { formatDate } from '#src/lib/format.ts'
import { Mark, markOf } from '#src/ui/mark.tsx'
import type { IssueView } from './to-issue-view.ts'

const NAMES = { US: 'US asks', CN: 'China asks', EU: 'EU asks' } as const
const EDGES = { US: 'border-us', CN: 'border-cn', EU: 'border-line' } as const

/** What each side asks, as known then, side by side at the same size. */
export function AsksOfSides({ issue, day }: { issue: IssueView; day: string }) {
  return (
    <div className={`mt-4 grid gap-x-8 gap-y-4 tab:grid-cols-2 ${issue.asks.length > 2 ? 'full:grid-cols-3' : ''}`}>
      {issue.asks.map(({ side, statement }) => (
        <div
          key={side}
          className={`border-t-2 pt-1.5 ${EDGES[side]}`}
          data-known={statement?.known}
          data-source={statement?.sourceIds.join(' ')}
        >
          <h5 className="type-label">
            <Mark side={markOf(side)} />
            {NAMES[side]}
          </h5>
          {statement === null ? (
            <p className="mt-1 text-[0.9375rem]/6 text-muted">No statement found by {formatDate(day)}.</p>
          ) : (
            <>
              <p className="mt-1 text-[0.9375rem]/6 text-pretty">{statement.text}</p>
              <p className="type-small text-muted">
                {formatDate(statement.known)}{' '}
                <SourceCount
                  cited={{
                    label: `${issue.name}: ${NAMES[side]}, ${formatDate(statement.known)}`,
                    sourceIds: statement.sourceIds,
                    known: statement.known,
                    status: 'stated',
                    refs: [`issue:${issue.id}`],
                  }}
                />
              </p>
            </>
          )}
        </div>
      ))}
    </div>
  )
}
