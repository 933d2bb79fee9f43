import type { Position } from '#src/data/issues.ts'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { Mark, markOf } from '#src/ui/mark.tsx'
import { toSaidLabel } from './to-entries.ts'
import type { Asks, IssueView } from './to-issue-view.ts'

export const ASKS = { US: 'US asks', CN: 'China asks', EU: 'EU asks' } as const
const EDGES = { US: 'border-us', CN: 'border-cn', EU: 'border-line' } as const

/** What each side asks, and what it said or did beside that, as known then: side by side at the same size. */
export function AsksOfSides({ issue, day }: { issue: IssueView; day: string }) {
  return (
    <div
      className={`mt-4 grid break-inside-avoid gap-x-8 gap-y-4 tab:grid-cols-2 ${issue.asks.length > 2 ? 'full:grid-cols-3' : ''}`}
    >
      {issue.asks.map((one) => (
        <div key={one.side} className={`border-t-2 pt-1.5 ${EDGES[one.side]}`}>
          <h5 className="type-label">
            <Mark side={markOf(one.side)} />
            {ASKS[one.side]}
          </h5>
          {one.asks === null ? (
            <p className="mt-1 text-[0.9375rem]/6 text-muted">{noAsk(one, day)}</p>
          ) : (
            <Said issue={issue} side={one.side} position={one.asks} />
          )}
          {one.other !== null && <Said issue={issue} side={one.side} position={one.other} isOther />}
        </div>
      ))}
    </div>
  )
}

/** Nothing asked, or nothing said at all. */
export function noAsk({ other }: Asks, day: string): string {
  return other === null ? `No official statement found by ${formatDate(day)}.` : `No ask found by ${formatDate(day)}.`
}

interface SaidProps {
  issue: IssueView
  side: Asks['side']
  position: Position
  isOther?: boolean
}

function Said({ issue, side, position, isOther = false }: SaidProps) {
  const { known, text, sourceIds, kind } = position
  const label = toSaidLabel(side, kind)
  return (
    <div data-known={known} data-source={sourceIds.join(' ')} className={isOther ? 'mt-2' : 'mt-1'}>
      <p className={isOther ? 'type-read text-pretty text-ink-2' : 'text-[0.9375rem]/6 text-pretty'}>{text}</p>
      <p className="type-small text-muted">
        {isOther && kind !== 'none' ? `${label}, ${formatDate(known)}` : formatDate(known)}{' '}
        <SourceCount
          cited={{
            label: `${issue.name}: ${label}, ${formatDate(known)}`,
            sourceIds,
            known,
            status: kind === 'none' ? undefined : 'stated',
            refs: [`issue:${issue.id}`],
          }}
        />
      </p>
    </div>
  )
}
