import { useSuspenseQueries } from '@tanstack/react-query'
import { eventsQuery, type TradeEvent } from '#src/data/events.ts'
import { isScheduled } from '#src/data/known.ts'
import { splitKnown } from '#src/data/lens.ts'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { bears } from '#src/filters/narrow.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { Mark } from '#src/ui/mark.tsx'

const SHOWN_THEN = 7
const SHOWN_LATER = 4

/** What either side did about access to technology: the last steps by the lens and, set apart, the first after it. */
export function TechSteps() {
  const [events] = useSuspenseQueries({ queries: [eventsQuery] })
  const { view } = useView()
  const { lens, round } = useLens()
  const steps = events.data.rows.filter(
    (event) => event.topics.includes('technology-access') && bears(event, view) && isStep(event),
  )
  const { then, later } = splitKnown(steps, lens, (event) => event.date)
  if (then.length + later.length === 0)
    return <p className="type-read text-muted">No step on technology access is left under these filters.</p>
  return (
    <>
      <h4 className="type-label">Steps on technology access by {formatDate(lens.day)}</h4>
      {then.length > 0 ? (
        <Steps steps={then.slice(-SHOWN_THEN)} />
      ) : (
        <p className="type-read mt-1 text-muted">No step found by {formatDate(lens.day)}.</p>
      )}
      {later.length > 0 && (
        <div className="later-tint -mx-3 mt-3 px-3 pt-2">
          <h4 className="type-label">After {round?.label ?? formatDate(lens.day)}</h4>
          <Steps steps={later.slice(0, SHOWN_LATER)} />
        </div>
      )}
    </>
  )
}

/** An act of one of the two sides, not a joint one, a court's or a company's, and not one still planned. */
function isStep(event: TradeEvent): boolean {
  return event.actor.length === 1 && (event.actor[0] === 'US' || event.actor[0] === 'CN') && !isScheduled(event)
}

function Steps({ steps }: { steps: readonly TradeEvent[] }) {
  return (
    <ol className="mt-1">
      {steps.map((step) => (
        <li
          key={step.id}
          data-known={step.date}
          data-source={step.sourceIds.join(' ')}
          className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3 border-b border-rule py-1.5 last:border-b-0 max-tab:grid-cols-1"
        >
          <time dateTime={step.date} className="type-read tnum text-muted">
            {formatDate(step.date)}
          </time>
          <p className="type-read">
            <Mark side={step.actor[0] === 'US' ? 'US' : 'CN'} />
            {step.title}{' '}
            <SourceCount
              cited={{
                label: step.title,
                sourceIds: step.sourceIds,
                known: step.date,
                refs: [`event:${step.id}`],
              }}
            />
          </p>
        </li>
      ))}
    </ol>
  )
}
