import { changesOf } from '#src/charts/inspect/changes.ts'
import { stopAt } from '#src/charts/inspect/move-cursor.ts'
import { NOT_YET, statusOf } from '#src/charts/inspect/spoken.ts'
import type { Stop, Stops, Track } from '#src/charts/inspect/stops.ts'
import { comparisonOf, type Inspected } from '#src/charts/inspect/use-inspect.ts'
import type { PlotEvent } from '#src/charts/model.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import { citeComparison, citeEvent, citePointChange, citeStop } from '#src/evidence/citing/cite-stop.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { WeakBadge } from '#src/evidence/sources/tier-marks.tsx'

interface InspectorLineProps {
  stops: Stops
  inspected: Inspected
  /** Stands where nothing is inspected yet. */
  hint: string
  /** Over a slide there is no timeline to go to. */
  isOnSlide?: boolean
}

/** What is stood on, in words and figures that open their sources, and what is pinned beside it. */
export function InspectorLine({ stops, inspected, hint, isOnSlide = false }: InspectorLineProps) {
  const { spot, pins } = inspected
  const found = stopAt(stops, spot) ?? (spot === null ? stopAt(stops, pins.at(-1) ?? null) : undefined)
  const event = spot?.on === 'event' ? stops.events.find(({ id }) => id === spot.event) : undefined
  return (
    <>
      {event ? (
        <EventWords event={event} isOnSlide={isOnSlide} />
      ) : found ? (
        // Two lines are all a slide has: beside a comparison the datum alone.
        <StopWords {...found} stops={stops} isBrief={isOnSlide && pins.length > 0} />
      ) : (
        <p className="invisible text-muted group-focus-within/chart:visible group-hover/chart:visible">{hint}</p>
      )}
      {pins.length > 0 && <PinWords stops={stops} inspected={inspected} />}
    </>
  )
}

function StopWords({ track, stop, stops, isBrief }: { track: Track; stop: Stop; stops: Stops; isBrief: boolean }) {
  const { point, name } = stop
  const cited = citeStop(track, stop, stops.unit)
  const isNamed = stops.tracks.length > 1 || track.shape === 'bar'
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <strong className="font-semibold">
        {track.shape === 'step' ? `From ${formatPeriod(point.period)}` : formatPeriod(point.period)}
      </strong>
      {isNamed && <span className="text-ink-2">{name}</span>}
      {cited === null ? (
        <span className="text-muted">{point.weakTier === null ? 'No figure reported' : 'Figure hidden'}</span>
      ) : (
        <Says cited={cited} className="font-semibold" />
      )}
      {(isBrief ? [] : changesOf(track, stop, stops.unit)).map((change) => (
        <span key={change.base.period} className="text-ink-2">
          <Says cited={citePointChange(track, stop, change)} /> on {change.on}
        </span>
      ))}
      {cited !== null && !isBrief && <span className="text-muted">{statusOf(track, stop)}</span>}
      {point.isAhead && <span className="text-muted">{NOT_YET}</span>}
      {point.isLater && <span className="text-muted">known later, on {formatDate(point.known)}</span>}
      <WeakBadge sourceIds={point.sourceIds} />
    </p>
  )
}

function EventWords({ event, isOnSlide }: { event: PlotEvent; isOnSlide: boolean }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3" data-known={event.day}>
      <strong className="font-semibold">{event.date}</strong>
      <span>{event.title}</span>
      <SourceCount cited={citeEvent(event)} />
      {!isOnSlide && (
        <a href={`#event-${event.id}`} className="word-button">
          In the timeline
        </a>
      )}
    </p>
  )
}

function PinWords({ stops, inspected }: { stops: Stops; inspected: Inspected }) {
  const { pins, spot, unpin } = inspected
  const comparison = comparisonOf(stops, pins, spot)
  const cited = comparison && citeComparison(comparison)
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      {comparison && cited ? (
        <>
          <span className="text-ink-2">{comparison.what}</span>
          <Says cited={cited.difference} className="font-semibold" />
          {cited.percent && <Says cited={cited.percent} className="font-semibold" />}
        </>
      ) : (
        <span className="text-muted">
          Pinned: {formatList(pins.flatMap((pin) => namesOf(stopAt(stops, pin)?.stop)))}. Go to another figure to
          compare.
        </span>
      )}
      <button type="button" className="word-button" onClick={unpin}>
        Unpin
      </button>
    </p>
  )
}

const namesOf = (stop: Stop | undefined) => (stop ? [`${stop.name}, ${formatPeriod(stop.point.period)}`] : [])
