import { useState } from 'react'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { NarrowedCount, NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { toPlotEvents } from '#src/evidence/events/to-events.ts'
import { useView } from '#src/filters/use-view.ts'
import { formatCount, formatDate } from '#src/lib/words/format.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { useHash } from '#src/lib/use-hash.ts'
import { MarginNote } from '#src/ui/margin-note.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { EventList } from './event-list.tsx'
import { LaneKey } from './lane-key.tsx'
import { Lanes } from './lanes.tsx'
import { toTimelineSentence } from './to-sentence.ts'
import { useTimeline, type TimelineShown } from './use-timeline.ts'

/** Events in order with their dates, actors and topics; those around the chosen round first. */
export function TimelinePanel() {
  return (
    <Panel title="Timeline" id="timeline">
      <DataBoundary what="events" height={640}>
        <Timeline />
      </DataBoundary>
    </Panel>
  )
}

function Timeline() {
  const [asked, setAsked] = useState<'all' | 'near' | null>(null)
  const hash = useHash()
  const shown = useTimeline()
  const { timeline, lens, round, loaded } = shown
  const told = timeline.all.then.length + timeline.all.later.length
  if (told === 0) return <NoEvents shown={shown} />
  const events = [...timeline.all.then, ...timeline.all.later]
  const around = timeline.near.then.length + timeline.near.later.length
  // A link to an event that is not among those around the round asks for all of them.
  const isNear = [...timeline.near.then, ...timeline.near.later].some((event) => hash === `#event-${event.id}`)
  const isLinked = hash.startsWith('#event-') && !isNear
  const isAll = around === 0 || asked === 'all' || (asked === null && isLinked)
  const list = isAll ? timeline.all : timeline.near
  const sentence = toTimelineSentence(timeline, { day: lens.day, label: round?.label ?? null, isAll })
  const toggle = around > 0 && around < told && (
    <button type="button" className="word-button" onClick={() => setAsked(isAll ? 'near' : 'all')}>
      {isAll ? `Only those around ${round?.label ?? 'now'}` : `All ${formatCount(told, 'event')}`}
    </button>
  )
  return (
    <>
      <MarginNote>
        <Counts shown={shown} />
        <p className="hidden tab:block">US left and square, China right and round, joint steps in the middle.</p>
      </MarginNote>
      <h3 className="type-h3" data-source={sourcesOf([...list.then, ...(isAll ? list.later : [])])}>
        {sentence}
      </h3>
      <p data-count="" className="type-note mt-1 text-muted">
        {formatCount(told, 'dated event')}. Filled: by {formatDate(lens.day)}.
        {timeline.all.later.length > 0 && ' Hollow: later.'}
      </p>
      <div className="gap-x-(--col-gap-2) mid:grid mid:grid-cols-[minmax(0,1fr)_var(--col-read)]">
        <Lanes
          marks={toPlotEvents(events, { lens })}
          lensAt={positionOf(lens.day, PAGE_AXIS)}
          label={`${formatCount(told, 'dated event')} by side, on the axis of time. The list below names them.`}
        />
        <LaneKey events={events} />
      </div>
      <div className="mt-6 flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="type-note text-ink-2">{listed(shown, isAll)}</p>
        {toggle}
      </div>
      <EventList list={list} shown={shown} isAll={isAll} />
      {toggle && <p className="mt-4">{toggle}</p>}
      <SetAsideNote loaded={loaded} what="events" />
    </>
  )
}

function Counts({ shown: { timeline, lens } }: { shown: TimelineShown }) {
  const { then, later } = timeline.all
  return lens.hindsight ? (
    <>
      <NarrowedCount kept={timeline.kept} total={timeline.total} what="events" />
      <p data-count="">
        <span className="tnum">{then.length}</span> known on {formatDate(lens.day)}
        {later.length > 0 && (
          <>
            , <span className="tnum">{later.length}</span> later
          </>
        )}
        .
      </p>
    </>
  ) : (
    <NarrowedCount kept={then.length} total={timeline.total} what={`events, known on ${formatDate(lens.day)}`} />
  )
}

function listed({ timeline, round, lens }: TimelineShown, isAll: boolean): string {
  if (isAll) return 'Listed: every event, in order.'
  const until = round === null ? formatDate(lens.day) : `the opening of ${round.label}`
  const after =
    timeline.near.later.length === 0 ? '' : round === null ? ', and what is planned' : ', and what came of it'
  return `Listed: from ${formatDate(timeline.from)} to ${until}${after}.`
}

function NoEvents({ shown: { timeline, lens, loaded, topicNames, countryNames } }: { shown: TimelineShown }) {
  const { setView } = useView()
  if (timeline.total > 0 && timeline.kept === 0) {
    return <NothingLeft what="events" total={timeline.total} names={new Map([...countryNames, ...topicNames])} />
  }
  if (timeline.kept > 0) {
    return (
      <Empty
        title={`No event kept by the filters is dated by ${formatDate(lens.day)}`}
        why="Those that are left came later, and hindsight is off."
      >
        <button type="button" className="ruled-button-quiet" onClick={() => setView({ hindsight: 'on' })}>
          Turn hindsight on
        </button>
      </Empty>
    )
  }
  return (
    <>
      <Empty title="The file of events is empty" why="It arrived, and it lists nothing." />
      <SetAsideNote loaded={loaded} what="events" />
    </>
  )
}

function sourcesOf(events: readonly { sourceIds: readonly string[] }[]): string {
  return [...new Set(events.flatMap((event) => event.sourceIds))].join(' ')
}
