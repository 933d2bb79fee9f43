import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import type { IssueView } from './to-issue-view.ts'
import type { MeasureShown } from './to-measures.ts'

const SIDES = { US: 'US', CN: 'China' } as const

/** The measures of both sides: what each covers, its legal reference, and what became of it by the day of the lens. */
export function MeasureList({ issue }: { issue: IssueView }) {
  if (issue.measures.length === 0) return <></>
  return (
    <div className="mt-6">
      <h5 className="type-label">Measures</h5>
      <ul className="mt-1">
        {issue.measures.map((measure) => (
          <li
            key={`${measure.by}${measure.name}`}
            data-known={measure.known}
            data-source={[...measure.then, ...measure.later].flatMap(({ sourceIds }) => sourceIds).join(' ')}
            className={`border-t border-rule py-2 first:border-t-0 ${measure.then.length === 0 ? 'later-tint -mx-3 px-3' : ''}`}
          >
            <p className="type-read">
              <Mark side={measure.by} isHollow={measure.then.length === 0} />
              <span className="font-semibold">{SIDES[measure.by]}: </span>
              {measure.name}
            </p>
            <p className="type-small text-ink-2">{measure.legal ?? 'Legal reference not found.'}</p>
            <ol className="mt-0.5">
              <Steps issue={issue} measure={measure} steps={measure.then} />
              <Steps issue={issue} measure={measure} steps={measure.later} isLater />
            </ol>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface StepsProps {
  issue: IssueView
  measure: MeasureShown
  steps: MeasureShown['then']
  isLater?: boolean
}

function Steps({ issue, measure, steps, isLater = false }: StepsProps) {
  return steps.map(({ date, known, text, sourceIds }) => (
    <li
      key={`${date}${known}`}
      data-known={known}
      data-source={sourceIds.join(' ')}
      className={`type-read grid gap-x-4 py-0.5 tab:grid-cols-[9rem_minmax(0,1fr)] ${isLater && measure.then.length > 0 ? 'later-tint -mx-1 px-1' : ''}`}
    >
      <time dateTime={date} className="tnum text-muted">
        {formatDate(date)}
      </time>
      <span>
        {text}{' '}
        <SourceCount
          cited={{
            label: `${measure.name}: ${formatDate(date)}`,
            sourceIds,
            known,
            refs: [`issue:${issue.id}`],
          }}
        />
      </span>
    </li>
  ))
}
