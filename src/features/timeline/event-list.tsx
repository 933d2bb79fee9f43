import { useRef, type RefObject } from 'react'
import type { TradeEvent } from '#src/data/events.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { useHeadFirst, type HeadFirst } from '#src/lib/pace/use-head-first.ts'
import { useIsSeen } from '#src/lib/pace/use-is-seen.ts'
import { Mark } from '#src/ui/mark.tsx'
import { EventItem } from './event-item.tsx'
import type { SplitEvents } from './to-timeline.ts'
import type { TimelineShown } from './use-timeline.ts'

interface EventListProps {
  list: SplitEvents
  shown: TimelineShown
  isAll: boolean
}

/** About that of an event, px. */
const USUAL_HEIGHT = 56

/** The events known then, and set apart below them what came later. */
export function EventList({ list, shown, isAll }: EventListProps) {
  const heading = toLaterHeading(shown, isAll)
  const top = useRef<HTMLDivElement>(null)
  const isTopSeen = useIsSeen(top)
  const [thenEnd, laterEnd] = [useRef<HTMLLIElement>(null), useRef<HTMLLIElement>(null)]
  const then = useHeadFirst(list.then, { isTopSeen, before: 0, end: thenEnd })
  const later = useHeadFirst(list.later, { isTopSeen, before: list.then.length, end: laterEnd })
  return (
    <>
      <div ref={top} />
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
      {list.then.length > 0 && <Events events={then} end={thenEnd} shown={shown} isLater={false} />}
      {list.later.length > 0 && (
        <div className="later-tint mt-4 px-3 py-3 tab:px-0">
          <h4 className="type-label px-3 tab:text-center">
            {heading.title} <span className="font-normal text-ink-2">{heading.when}</span>
          </h4>
          <Events events={later} end={laterEnd} shown={shown} isLater />
        </div>
      )}
    </>
  )
}

interface EventsProps {
  /** Of the list, what is drawn so far, and how many come in their turn. */
  events: HeadFirst<TradeEvent>
  /** Stands in for those. */
  end: RefObject<HTMLLIElement | null>
  shown: TimelineShown
  isLater: boolean
}

function Events({ events: { drawn, waiting }, end, shown, isLater }: EventsProps) {
  return (
    <ol className="mt-2 ml-1.5 border-l border-ink tab:ml-0 tab:border-l-0">
      {drawn.map((event, index) => (
        <EventItem
          key={event.id}
          event={event}
          shown={shown}
          isLater={isLater}
          hasYear={drawn[index - 1]?.date.slice(0, 4) !== event.date.slice(0, 4)}
        />
      ))}
      {waiting > 0 && <li ref={end} aria-hidden="true" aria-busy="true" style={{ height: waiting * USUAL_HEIGHT }} />}
    </ol>
  )
}

function toLaterHeading({ lens, round, dataDate }: TimelineShown, isAll: boolean): { title: string; when: string } {
  if (lens.day === dataDate) return { title: 'Planned', when: `after ${formatDate(lens.day)}` }
  return isAll || round === null
    ? { title: 'Later', when: `than ${formatDate(lens.day)}` }
    : { title: 'What came of it', when: `after ${formatDate(lens.day)}` }
}
