/**
 * Periods as the published files write them, and plain calendar arithmetic on them. Everything is a string, so nothing
 * depends on the reader's time zone.
 *
 * | form | means |
 * |---|---|
 * | `2025` | a year |
 * | `2025-05` | a month |
 * | `2025-05-14` | a day |
 * | `2025-01/02` | January and February read together |
 * | `2025-01/11` | January to November, cumulative |
 * | `2021/2024` | the average of these years |
 */

const DAY_MS = 86_400_000

/** First day of the period, `YYYY-MM-DD`. */
export function periodStart(period: string): string {
  const first = period.split('/')[0] ?? period
  if (first.length === 4) return `${first}-01-01`
  if (first.length === 7) return `${first}-01`
  return first
}

/** Last day of the period, `YYYY-MM-DD`. */
export function periodEnd(period: string): string {
  const [first = period, last] = period.split('/')
  const end = last === undefined ? first : last.length === 4 ? last : `${first.slice(0, 5)}${last}`
  if (end.length === 4) return `${end}-12-31`
  return end.length === 7 ? `${end}-${daysIn(end)}` : end
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a month. The end of a period is asked for thousands of times, and a `Date` is slow. */
function daysIn(month: string): number {
  const [year, which] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return which === 2 && isLeap ? 29 : (DAYS[which - 1] ?? Number.NaN)
}

/** True for January and February read together, `2025-01/02`. */
export function isTwoMonth(period: string): boolean {
  return /^\d{4}-01\/02$/.test(period)
}

/** True for one calendar month, `2025-05`. */
export function isMonth(period: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(period)
}

/** The month `count` months after `month` (before, where negative). */
export function addMonths(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  const year = Math.floor(total / 12)
  return `${String(year).padStart(4, '0')}-${String(total - year * 12 + 1).padStart(2, '0')}`
}

/** Whole months from the first to the second; negative where the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}

const ACADEMIC = /^(\d{4})\/\d{2}$/

/** The same period one year earlier, in the same form. 29 February becomes 28 February, 2023/24 becomes 2022/23. */
export function yearBefore(period: string): string {
  const start = ACADEMIC.exec(period)?.[1]
  if (start !== undefined) return `${Number(start) - 1}/${start.slice(2)}`
  const shifted = period.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'))
  return shifted.endsWith('-02-29') ? `${shifted.slice(0, 8)}28` : shifted
}

/** The same months one year later: '2025-05' becomes '2026-05', '2025-01/02' '2026-01/02'. */
export function yearAfter(period: string): string {
  return period.replace(/\d{4}/g, (year) => String(Number(year) + 1).padStart(4, '0'))
}

/** The day `count` days after `day` (before, where negative). */
export function addDays(day: string, count: number): string {
  return new Date(toMs(day) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Calendar days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS)
}

function toMs(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}
