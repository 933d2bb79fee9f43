import { formatDate, MONTHS } from './format.ts'

/**
 * A period in words: '2025-05' "May 2025", '2025-01/02' "January and February 2025",
 * '2025-01/11' "January to November 2025", '2021/2024' "2021 to 2024", a day or a year as it is.
 */
export function formatPeriod(period: string): string {
  const months = /^(\d{4})-(\d\d)\/(\d\d)$/.exec(period)
  if (months) {
    const [, year, from, to] = months
    const word = to === '02' ? 'and' : 'to'
    return `${MONTHS[Number(from) - 1]} ${word} ${MONTHS[Number(to) - 1]} ${year}`
  }
  const years = /^(\d{4})\/(\d{4})$/.exec(period)
  if (years) return `${years[1]} to ${years[2]}`
  return formatDate(period)
}
