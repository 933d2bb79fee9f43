import type { TradeEvent } from '#src/data/events.ts'
import { isScheduled } from '#src/data/known.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { sideOf, toPlotEvents } from '#src/evidence/events/to-events.ts'
import { formatCount, formatDate } from '#src/lib/words/format.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { Mark } from '#src/ui/mark.tsx'
import { Lanes, LanesDrawing } from './lanes.tsx'
import { toTimelineSentence } from './to-sentence.ts'
import { useTimeline } from './use-timeline.ts'

const LAST_THEN = 4
/** What is planned takes more words. */
const LAST_NOW = 3
const FIRST_LATER = 2

/** The run-up to the round: every event on the axis, the last of them and, set apart, the first after it in words. */
export function TimelineSlide() {
  const { timeline, lens, round } = useTimeline()
  const events = [...timeline.all.then, ...timeline.all.later]
  const isAll = timeline.near.then.length === 0
  const list = isAll ? timeline.all : timeline.near
  const then = list.then.slice(round === null ? -LAST_NOW : -LAST_THEN)
  const later = list.later.filter((event) => event.date > lens.day).slice(0, FIRST_LATER)
  const day = formatDate(lens.day)
  const lanes = {
    marks: toPlotEvents(events, { lens }),
    lensAt: positionOf(lens.day, PAGE_AXIS),
    label: `${formatCount(events.length, 'dated event')} by side, on the axis of time`,
  }
  return (
    <SlideFrame
      finding={[keepCount(toTimelineSentence(timeline, { day: lens.day, label: round?.label ?? null, isAll }))]}
      subtitle={`${formatCount(events.length, 'dated event')}. US above, China below, both or neither between. Filled: by ${day}.`}
      sourceIds={[...then, ...later].flatMap((event) => event.sourceIds)}
    >
      <div className="flex h-full flex-col justify-between gap-y-3">
        <LanesDrawing {...lanes} width={760} className="h-auto w-full portrait:hidden" />
        <div className="hidden portrait:block">
          <Lanes {...lanes} />
        </div>
        <div>
          <ol>
            {then.map((event) => (
              <EventRow key={event.id} event={event} isLater={false} />
            ))}
          </ol>
          {later.length > 0 && (
            <section data-spare="" className="later-tint -mx-4 px-4">
              <h2 className="pt-1 text-[0.8125rem]/5 font-semibold">
                {round === null ? 'Planned, not yet happened' : 'What came of it'}
              </h2>
              <ol>
                {later.map((event) => (
                  <EventRow key={event.id} event={event} isLater isTold={round === null} />
                ))}
              </ol>
            </section>
          )}
        </div>
      </div>
    </SlideFrame>
  )
}

/** "Geneva to London: 21 events": a line never ends between the count and what is counted. */
const keepCount = (sentence: string) => sentence.replace(/ (events?,)/, '\u00A0$1')

function EventRow(props: { event: TradeEvent; isLater: boolean; isTold?: boolean }) {
  // The heading may have said already that it is planned.
  const { event, isLater, isTold = false } = props
  return (
    <li
      data-known={event.date}
      data-spare=""
      className="grid grid-cols-[9.5rem_minmax(0,1fr)] items-baseline gap-x-4 border-b-[0.0625rem] border-rule py-0.5 last:border-b-0 portrait:block"
    >
      <time dateTime={event.date} className="text-[0.9375rem]/6 text-muted tnum">
        {formatDate(event.date)}
      </time>
      <p className="text-[1rem]/6 text-pretty squarish:flex squarish:items-baseline portrait:flex portrait:items-baseline portrait:text-[0.9375rem]/6">
        <Mark side={sideOf(event)} isHollow={isLater} />
        <Says
          className="text-left"
          cited={{
            text: event.title,
            label: formatDate(event.date),
            sourceIds: event.sourceIds,
            known: event.date,
            refs: [`event:${event.id}`],
          }}
        />
        {isScheduled(event) && !isTold && <span className="text-muted"> Planned, not yet happened.</span>}
      </p>
    </li>
  )
}
