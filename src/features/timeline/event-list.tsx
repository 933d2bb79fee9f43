import type { TradeEvent } from '#src/data/events.ts'
import { formatDate } from '#src/lib/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import { EventItem } from './event-item.tsx'
import type { SplitEvents } from './to-timeline.ts'
import type { TimelineShown } from './use-timeline.ts'

interface EventListProps {
  list: SplitEvents
  shown: TimelineShown
  isAll: boolean
}

/** The events known then, and set apart below them what came later. */
export function EventList({ list, shown, isAll }: EventListProps) {
  const heading = toLaterHeading(shown, isAll)
  return (
    <>
      <div
        aria-hidden="true"
        className="mt-4 hidden grid-cols-[minmax(0,1fr)_7.5rem_minmax(0,1fr)] pb-2 text-sm/5 font-semibold tab:grid"
      >
        <span className="text-right">
          <Mark side="US" /> United States
        </span>
        <span />
        <span>
          <Mark side="CN" /> China
        </span>
      </div>
      {list.then.length > 0 && <Events events={list.then} shown={shown} isLater={false} />}
      {list.later.length > 0 && (
        <div className="later-tint mt-4 px-3 py-3 tab:px-0">
          <h4 className="type-label px-3 tab:text-center">
            {heading.title} <span className="font-normal text-ink-2">{heading.when}</span>
          </h4>
          <Events events={list.later} shown={shown} isLater />
        </div>
      )}
    </>
  )
}

function Events({ events, shown, isLater }: { events: readonly TradeEvent[]; shown: TimelineShown; isLater: boolean }) {
  return (
    <ol className="mt-2 ml-1.5 border-l border-ink tab:ml-0 tab:border-l-0">
      {events.map((event, index) => (
        <EventItem
          key={event.id}
          event={event}
          shown={shown}
          isLater={isLater}
          hasYear={events[index - 1]?.date.slice(0, 4) !== event.date.slice(0, 4)}
        />
      ))}
    </ol>
  )
}

function toLaterHeading({ lens, round, dataDate }: TimelineShown, isAll: boolean): { title: string; when: string } {
  if (lens.day === dataDate) return { title: 'Planned', when: `after ${formatDate(lens.day)}` }
  return isAll || round === null
    ? { title: 'Later', when: `than ${formatDate(lens.day)}` }
    : { title: 'What came of it', when: `after ${formatDate(lens.day)}` }
}
