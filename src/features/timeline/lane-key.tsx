import type { TradeEvent } from '#src/data/events.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { Mark } from '#src/ui/mark.tsx'
import { countBySide } from './to-timeline.ts'

/** What the lanes are, with their counts, and what lies outside the axis. */
export function LaneKey({ events }: { events: readonly TradeEvent[] }) {
  const counts = countBySide(events)
  const outside = events.filter((event) => {
    const at = positionOf(event.date, PAGE_AXIS)
    return at < 0 || at > PAGE_AXIS.months
  }).length
  const row = 'whitespace-nowrap'
  const number = 'ml-1 font-semibold text-ink tnum'
  return (
    <div className="text-[0.8125rem]/6 text-ink-2 mid:mt-4">
      <ul data-count="" className="flex flex-wrap gap-x-6 mid:block">
        <li className={row}>
          <Mark side="US" />
          United States <b className={number}>{formatNumber(counts.US)}</b>
        </li>
        <li className={row}>
          <svg className="mr-1.5 inline-block size-3 align-[-1px]" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M6 1l5 5l-5 5l-5 -5z" className="f-ink" />
          </svg>
          Both, or neither <b className={number}>{formatNumber(counts.other)}</b>
        </li>
        <li className={row}>
          <Mark side="CN" />
          China <b className={number}>{formatNumber(counts.CN)}</b>
        </li>
      </ul>
      {outside > 0 && (
        <p data-count="" className="text-xs/5 text-muted">
          <span className="tnum">{formatNumber(outside)}</span> of them {outside === 1 ? 'lies' : 'lie'} outside the
          axis and {outside === 1 ? 'is' : 'are'} in the list.
        </p>
      )}
    </div>
  )
}
