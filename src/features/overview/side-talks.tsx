import type { Lens } from '#src/data/lens.ts'
import { SourceCount } from '#src/evidence/source-count.tsx'
import { formatDate, formatDateNoYear } from '#src/lib/format.ts'
import type { SideTalk } from './to-side-talks.ts'

/** What China was doing with third parties then: dates in the row, the rest on request. */
export function SideTalks({ talks, lens }: { talks: readonly SideTalk[]; lens: Lens }) {
  return (
    <details className="breakout group border-b border-rule">
      <summary className="cols cursor-pointer list-none py-1.5">
        <h3 className="col-margin text-[0.8125rem]/6 font-semibold">Side talks then</h3>
        <span className="col-wide type-note flex flex-wrap items-center gap-x-5 text-ink-2">
          {talks.map(({ code, name, event }) => (
            <span key={code} data-known={event?.date} data-source={event?.sourceIds.join(' ')}>
              {name} <span className="text-muted">{event === null ? 'none found' : dateThen(event.date, lens)}</span>
            </span>
          ))}
          <span className="word-button">
            <span className="group-open:hidden">What about</span>
            <span className="hidden group-open:inline">Fold</span>
          </span>
        </span>
      </summary>
      <div className="cols pb-3">
        <ul className="col-wide grid gap-x-6 gap-y-3 min-[480px]:grid-cols-2 full:grid-cols-4">
          {talks.map(({ code, name, event }) => (
            <li key={code} className="type-note text-ink-2">
              <p className="font-semibold text-ink">{name}</p>
              {event === null ? (
                <p>No contact with China found by {formatDate(lens.day)}.</p>
              ) : (
                <p data-known={event.date} data-source={event.sourceIds.join(' ')}>
                  {event.title}
                  <span className="block">
                    <time dateTime={event.date} className="text-muted">
                      {formatDate(event.date)}
                    </time>{' '}
                    <SourceCount
                      cited={{
                        label: event.title,
                        sourceIds: event.sourceIds,
                        known: event.date,
                        refs: [`event:${event.id}`],
                      }}
                    />
                  </span>
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

/** The year is left out where it is the lens' own. */
function dateThen(date: string, lens: Lens): string {
  return date.slice(0, 4) === lens.day.slice(0, 4) ? formatDateNoYear(date) : formatDate(date)
}
