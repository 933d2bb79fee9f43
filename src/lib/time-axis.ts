/**
 * The one axis of time down the page. Position is in months from the axis' first month; a day falls inside its
 * month, a month's total sits in the middle of it, two months together between the two.
 */
export interface TimeAxis {
  /** First month, 'YYYY-MM'. */
  readonly start: string
  /** Length in months. */
  readonly months: number
}

/** January 2024 to December 2026. */
export const PAGE_AXIS: TimeAxis = { start: '2024-01', months: 36 }

const monthsFromZero = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7) || 1) - 1

/** Where a day, month or year begins on the axis, in months from its start. */
export function positionOf(iso: string, axis: TimeAxis): number {
  const month = monthsFromZero(iso) - monthsFromZero(axis.start)
  const day = Number(iso.slice(8, 10) || 1)
  // Nearly all are months, and to count days is slow.
  return day === 1 ? month : month + (day - 1) / daysIn(iso)
}

function daysIn(iso: string): number {
  return new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7) || 1), 0)).getUTCDate()
}

/** How many months a period covers: '2025-05' 1, '2025-01/02' 2, '2025' 12, a day 0. */
export function spanOf(period: string): number {
  // Nearly all are months.
  if (isPlainMonth(period)) return 1
  const range = /^\d{4}-(\d\d)\/(\d\d)$/.exec(period)
  if (range) return Number(range[2]) - Number(range[1]) + 1
  if (/^\d{4}$/.test(period)) return 12
  return /^\d{4}-\d\d$/.test(period) ? 1 : 0
}

/** The middle of a period on the axis; a day stands where it falls. */
export function middleOf(period: string, axis: TimeAxis): number {
  // Nearly all are months.
  if (isPlainMonth(period)) return monthsFromZero(period) - monthsFromZero(axis.start) + 0.5
  const first = period.replace(/\/.*/, '')
  return positionOf(first, axis) + spanOf(period) / 2
}

const isPlainMonth = (period: string) => period.length === 7 && period[4] === '-'

/** The month that lies at a position. */
export function monthAt(position: number, axis: TimeAxis): string {
  const month = monthsFromZero(axis.start) + Math.floor(position)
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

export interface Tick {
  /** Months from the start. */
  readonly at: number
  readonly month: number
  readonly year: number
  readonly kind: 'year' | 'quarter' | 'month'
}

/** A tick for every month. */
export function ticksOf(axis: TimeAxis): Tick[] {
  return Array.from({ length: axis.months }, (_, at) => {
    const index = monthsFromZero(axis.start) + at
    const month = (index % 12) + 1
    return {
      at,
      month,
      year: Math.floor(index / 12),
      kind: month === 1 ? 'year' : month % 3 === 1 ? 'quarter' : 'month',
    }
  })
}
