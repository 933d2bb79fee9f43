import { formatDate } from '#src/lib/words/format.ts'
import { addMonths, monthsBetween, periodEnd, periodStart } from '#src/lib/period.ts'
import { PAGE_AXIS, type TimeAxis } from '#src/lib/time-axis.ts'

/** The months that the decline draws, first and last. */
export interface Range {
  readonly from: string
  readonly to: string
  /** Asked for; false for the page's own axis. */
  readonly isChosen: boolean
}

/** From the first month of the longest series to the end of the page's axis: what may be drawn at all. */
export const WHOLE_AXIS: TimeAxis = { start: '1985-01', months: 42 * 12 }

const lastOf = (axis: TimeAxis) => addMonths(axis.start, axis.months - 1)

export const PAGE_RANGE: Range = { from: PAGE_AXIS.start, to: lastOf(PAGE_AXIS), isChosen: false }

/** The range that was asked for, kept within what may be drawn; the page's own where nothing of it is. */
export function toRange({ from, to }: { from: string | null; to: string | null }): Range {
  if (from === null && to === null) return PAGE_RANGE
  const last = lastOf(WHOLE_AXIS)
  const end = to === null || to > last ? (from !== null && from > PAGE_RANGE.to ? last : PAGE_RANGE.to) : to
  const wished = from ?? (end < PAGE_RANGE.from ? WHOLE_AXIS.start : PAGE_RANGE.from)
  const start = wished < WHOLE_AXIS.start ? WHOLE_AXIS.start : wished
  return start > end ? PAGE_RANGE : { from: start, to: end, isChosen: true }
}

export function axisOf({ from, to }: Range): TimeAxis {
  return { start: from, months: monthsBetween(from, to) + 1 }
}

/** Whether all of the period lies within the range. */
export function isWithin(period: string, { from, to }: Range): boolean {
  // Nearly all are months.
  if (period.length === from.length) return period >= from && period <= to
  return periodStart(period).slice(0, 7) >= from && periodEnd(period).slice(0, 7) <= to
}

/** "June 2024 to May 2025", or one month. */
export function rangeWords({ from, to }: { from: string; to: string }): string {
  return from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`
}

/** Every month of a range. */
export function monthsOf({ from, to }: { from: string; to: string }): string[] {
  return Array.from({ length: monthsBetween(from, to) + 1 }, (_, index) => addMonths(from, index))
}
