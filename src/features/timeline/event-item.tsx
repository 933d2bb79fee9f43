import type { TradeEvent } from '#src/data/events.ts'
import { isScheduled, namesLaterDay } from '#src/data/known.ts'
import { isKnown } from '#src/data/lens.ts'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { sideOf } from '#src/evidence/events/to-events.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import { roundOf } from './to-timeline.ts'
import { toWhen } from './to-when.ts'
import type { TimelineShown } from './use-timeline.ts'

interface EventItemProps {
  event: TradeEvent
  shown: TimelineShown
  isLater: boolean
  /** The year is told at its first event. */
  hasYear: boolean
}

const PLACE = {
  US: 'tab:col-start-1 tab:text-right',
  CN: 'tab:col-start-3',
  other: 'tab:mt-0.5',
} as const

/** One event: what the US did stands left of the dates, what China did right, what both did in the middle. */
export function EventItem({ event, shown, isLater, hasYear }: EventItemProps) {
  const { lens, rounds } = shown
  const side = sideOf(event)
  const round = roundOf(event, rounds)
  const isChosen = round !== null && round.id === lens.roundId
  const isJoint = event.actor.includes('US') && event.actor.includes('CN')
  const edge = isChosen ? 'tab:border-ink tab:z-1' : round === null ? 'tab:border-rule' : 'tab:border-line'
  const frame =
    side !== 'other'
      ? 'tab:grid-cols-[minmax(0,1fr)_7.5rem_minmax(0,1fr)] tab:gap-x-0'
      : `tab:block tab:text-center ${isJoint ? `tab:-mt-px tab:border-y tab:py-2 ${edge}` : ''}`
  const title = !isJoint
    ? 'text-[0.9375rem]/6 tab:text-sm/6'
    : `text-[0.9375rem]/6 font-semibold tab:font-serif ${round === null ? 'tab:text-[1.125rem]/6' : 'tab:text-xl/7'}`
  return (
    <li
      id={`event-${event.id}`}
      data-known={event.date}
      data-source={event.sourceIds.join(' ')}
      aria-current={isChosen ? 'true' : undefined}
      className={`relative grid grid-cols-[4.75rem_minmax(0,1fr)] gap-x-3 py-1.5 pl-4 tab:pl-0 ${frame}`}
    >
      <span className="absolute top-2 -left-1.5 grid size-3 bg-paper outline-2 outline-paper tab:hidden">
        <Mark side={side} isHollow={isLater} />
      </span>
      <p className="text-[0.8125rem]/6 font-medium text-muted tnum tab:col-start-2 tab:row-start-1 tab:text-center">
        <time dateTime={event.date}>
          {toWhen(event, lens)}
          <span className={hasYear ? 'font-semibold text-ink' : 'sr-only'}> {event.date.slice(0, 4)}</span>
        </time>
      </p>
      <div className={`min-w-0 tab:row-start-1 ${PLACE[side]}`}>
        <p className={`${title} text-pretty ${isLater ? 'text-ink-2' : ''}`}>
          <Actors event={event} shown={shown} />
          {event.title}
        </p>
        {isScheduled(event) && (
          <p className="text-[0.8125rem]/5 font-semibold">
            Planned, not yet happened <span className="font-normal text-muted">on {formatDate(shown.dataDate)}</span>
          </p>
        )}
        <EventDetails event={event} shown={shown} />
      </div>
    </li>
  )
}

/** Who acted, for listeners: the place and the mark say it to the eye. */
function Actors({ event, shown }: { event: TradeEvent; shown: TimelineShown }) {
  const names = event.actor.map((code) => shown.countryNames.get(code) ?? code)
  return names.length === 0 ? <></> : <span className="sr-only">{formatList(names)}: </span>
}

function EventDetails({ event, shown }: { event: TradeEvent; shown: TimelineShown }) {
  const { lens, topicNames, countryNames } = shown
  const side = sideOf(event)
  const thirds = event.actor.filter((code) => code !== 'US' && code !== 'CN')
  const topics = event.topics.map((id) => topicNames.get(id) ?? id)
  const words = [
    thirds.length > 0 && `with ${formatList(thirds.map((code) => countryNames.get(code) ?? code))}`,
    ...topics,
  ]
  // A remark has no day of its own: with hindsight off it stays away where it names a day to come, or what is not over.
  const mayNameLater =
    event.note === null || namesLaterDay(event.note, lens.day) || !isKnown(event.endDate ?? event.date, lens)
  const note = lens.hindsight || !mayNameLater ? event.note : null
  const align = side === 'US' ? 'tab:justify-end' : side === 'other' ? 'tab:justify-center' : ''
  return (
    <div className={`flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs/5 text-muted ${align}`}>
      <span>{words.filter(Boolean).join(', ')}</span>
      <SourceCount
        cited={{
          label: `${event.title}, ${formatDate(event.date)}`,
          sourceIds: event.sourceIds,
          known: event.date,
          refs: [`event:${event.id}`],
        }}
      />
      {note !== null && (
        <details className="open:basis-full">
          <summary className="word-button cursor-pointer text-xs/6">
            Note<span className="sr-only"> on {event.title}</span>
          </summary>
          <p className="text-[0.8125rem]/5 text-ink-2">{note}</p>
        </details>
      )}
    </div>
  )
}
