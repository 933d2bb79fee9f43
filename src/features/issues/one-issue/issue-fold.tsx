import { formatDate } from '#src/lib/words/format.ts'
import { StatePill } from '#src/ui/state-pill.tsx'
import { IssueBody, type BodyContext } from './issue-body.tsx'
import type { IssueView } from './to-issue-view.ts'

interface IssueFoldProps extends BodyContext {
  issue: IssueView
  roundLabel: string | null
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
}

/** An issue as one line, its state and a sentence; in full when opened. */
export function IssueFold({ issue, roundLabel, isOpen, onToggle, ...context }: IssueFoldProps) {
  const { now, summary } = issue
  const { lens } = context
  return (
    <li id={`issue-${issue.id}`} className="scroll-mt-20 border-t border-rule">
      <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary
          className={`grid cursor-pointer gap-x-(--col-gap-2) py-2.5 mid:grid-cols-[minmax(0,1fr)_var(--col-read)] ${now === null ? 'later-tint -mx-3 px-3' : ''}`}
          data-known={(now?.change ?? summary)?.known}
          data-source={(now?.change ?? summary)?.sourceIds.join(' ')}
        >
          <h4 className="type-name min-w-0">{issue.title}</h4>
          <span className="flex flex-wrap items-center gap-x-2 self-start text-[0.8125rem]/5 text-ink-2 mid:pt-1">
            {now === null ? (
              <span>Arose after {roundLabel ?? formatDate(lens.day)}</span>
            ) : (
              <>
                <StatePill state={now.state} />
                <span>since {formatDate(now.since)}</span>
              </>
            )}
            <span className="ml-auto font-medium text-accent" aria-hidden="true">
              {isOpen ? 'Less' : 'More'}
            </span>
          </span>
          {summary !== null && (
            <span className="type-read mt-0.5 max-w-[76ch] text-ink-2" data-known={summary.known}>
              {summary.text}
            </span>
          )}
        </summary>
        {/* Written out when asked for: eleven issues in full are some two hundred dated lines. */}
        {isOpen && (
          <div className="pb-6">
            <IssueBody issue={issue} {...context} hasSummary={false} />
          </div>
        )}
      </details>
    </li>
  )
}
