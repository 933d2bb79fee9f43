import { MONTHS } from './format.ts'

const MONTH = MONTHS.map((name) => `${name}|${name.slice(0, name === 'September' ? 4 : 3)}`).join('|')
const DAY_MONTH_YEAR = new RegExp(`\\b(?:(\\d{1,2}) )?(${MONTH})\\.? (\\d{4})\\b`, 'g')
const MONTH_DAY_YEAR = new RegExp(`\\b(${MONTH})\\.? (\\d{1,2}), (\\d{4})\\b`, 'g')
const ISO = /(?<!\d)(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?(?!\d)/g
const YEARS = /(?<![\d.,])((?:19|20)\d\d)(?:-(\d\d))?(?!\d|[.,]\d)/g

/**
 * The latest day a sentence names, or null: "5 November 2025", "20-23 September 2026", "2025-11-05" by the day (of a
 * range the last), "November 2025" and "2025-11" by the first of the month, "2026", "H1 2026" and "2025-26" by
 * 1 January of the last year. Months and days without a year say nothing.
 */
export function latestDayNamed(text: string): string | null {
  let latest: string | null = null
  const see = (year: string, month = '01', day = '01') => {
    const named = `${year}-${month}-${day.padStart(2, '0')}`
    if (latest === null || named > latest) latest = named
  }
  for (const [, day, month, year] of text.matchAll(DAY_MONTH_YEAR)) if (month && year) see(year, toNumber(month), day)
  for (const [, month, day, year] of text.matchAll(MONTH_DAY_YEAR)) if (month && year) see(year, toNumber(month), day)
  for (const [, year, month, day] of text.matchAll(ISO)) if (year) see(year, month, day)
  for (const [, year, end] of text.matchAll(YEARS)) if (year) see(toLastYear(year, end))
  return latest
}

function toNumber(name: string): string {
  return String(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1).padStart(2, '0')
}

/** "2025-26" ends in 2026; "2025-11" is a month, and its year is 2025. */
function toLastYear(year: string, end: string | undefined): string {
  const last = end === undefined ? year : `${year.slice(0, 2)}${end}`
  return last > year && Number(end) > 12 ? last : year
}
