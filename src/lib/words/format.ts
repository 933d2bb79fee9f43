/**
 * How figures and dates are written. Minus is U+2212, thousands are split by a thin space (U+202F),
 * dates read "9 June 2025". Inputs are plain numbers and ISO strings; nothing here reads the clock.
 */
const THIN = '\u202F'
export const MINUS = '\u2212'
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const

/** A number with a fixed count of decimals: -12.73, 1 -> "−12.7"; 5577 -> "5 577". */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN)
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits
}

const parts = (iso: string) => {
  const [year = '', month, day] = iso.split('-')
  return { year, month: month ? Number(month) : undefined, day: day ? Number(day) : undefined }
}

/** '2025-06-09' -> "9 June 2025"; '2025-06' -> "June 2025"; '2025' -> "2025". */
export function formatDate(iso: string): string {
  const { year, month, day } = parts(iso)
  const name = month === undefined ? '' : (MONTHS[month - 1] ?? '')
  return [day, name, year].filter(Boolean).join(' ')
}

/** '2025-06-09' -> "9 June"; '2025-06' -> "June". */
export function formatDateNoYear(iso: string): string {
  const { year, month, day } = parts(iso)
  if (month === undefined) return year
  return [day, MONTHS[month - 1]].filter(Boolean).join(' ')
}

/** '2025-06-09' -> "9 June"; '2025-09-14' -> "14 Sept": for axes and narrow columns. */
export function formatDateShort(iso: string): string {
  const { year, month, day } = parts(iso)
  if (month === undefined) return year
  return [day, SHORT[month - 1]].filter(Boolean).join(' ')
}

/** Two days as one range: "9–10 June 2025", "28 July – 2 August 2025", or one day. */
export function formatRange(start: string, end: string | null): string {
  if (end === null || end === start) return formatDate(start)
  const [a, b] = [parts(start), parts(end)]
  if (a.year === b.year && a.month === b.month) return `${a.day}–${formatDate(end)}`
  if (a.year === b.year) return `${formatDateNoYear(start)} – ${formatDate(end)}`
  return `${formatDate(start)} – ${formatDate(end)}`
}

/** The short name of a month of the year, 1 to 12. */
export function shortMonth(month: number): string {
  return SHORT[month - 1] ?? ''
}

/** 1, 'event' -> "1 event"; 7 -> "7 events". */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}

/** First letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** ['a', 'b', 'c'] -> "a, b and c". */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}
