import type { ReactNode } from 'react'
import { formatCount } from '#src/lib/words/format.ts'
import { IssueBody, type BodyContext } from '#src/features/issues/one-issue/issue-body.tsx'
import { IssueFold } from '#src/features/issues/one-issue/issue-fold.tsx'
import type { GroupShown } from './to-groups.ts'

interface IssueGroupProps extends BodyContext {
  group: GroupShown
  roundLabel: string | null
  openIds: ReadonlySet<string>
  onToggle: (id: string, isOpen: boolean) => void
  /** Below the leading issue: drawings and lists of the group. */
  children?: ReactNode
}

/** A group of issues: the one that moved last in full, the others as lines that open. */
export function IssueGroup({ group, roundLabel, openIds, onToggle, children, ...context }: IssueGroupProps) {
  const { lead, issues } = group
  const others = issues.filter((issue) => issue !== lead)
  const name = `group-${group.id}`
  return (
    <section role="group" aria-labelledby={name} className="mt-10 border-t border-rule pt-4">
      <div className="cols">
        <div className="col-margin mb-2">
          <h3 id={name} className="type-label">
            {group.name}
          </h3>
          <p data-count="" className="type-note mt-1 text-ink-2 tab:max-w-44">
            {formatCount(issues.length, 'issue')}
            {lead && issues.length > 1 && '. In full: the one that moved last.'}
          </p>
        </div>
        {lead && (
          <article id={`issue-${lead.id}`} className="col-wide scroll-mt-20">
            <h4 className="type-h3">{lead.title}</h4>
            <IssueBody issue={lead} {...context} />
          </article>
        )}
      </div>
      {children}
      {others.length > 0 && (
        <div className="cols mt-8">
          <p data-count="" className="col-margin type-note mb-2 pt-2 text-ink-2">
            {lead ? `${formatCount(others.length, 'other issue')}, each opens` : ''}
          </p>
          <ul className="col-wide border-b border-rule">
            {others.map((issue) => (
              <IssueFold
                key={issue.id}
                issue={issue}
                {...context}
                roundLabel={roundLabel}
                isOpen={openIds.has(issue.id)}
                onToggle={(isOpen) => onToggle(issue.id, isOpen)}
              />
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
