import { formatNumber, formatPercent, formatSignedPercent, formatUsdBn } from '#src/lib/format.ts'
import type { Unit } from './model.ts'

/** A value with its unit, as in tables and labels. `isChange` writes the sign of a percentage. */
export function formatValue(value: number, unit: Unit, isChange = false): string {
  switch (unit) {
    case 'usd-bn':
      return formatUsdBn(value)
    case 'usd-m':
      return `$${formatNumber(value)}m`
    case 'percent':
      return isChange ? formatSignedPercent(value) : formatPercent(value)
    case 'tonnes':
      return `${formatNumber(value)} t`
    case 'points':
      return formatNumber(value, 1)
    case 'count':
      return formatNumber(value)
  }
}

/** A value without its unit, for a column whose head names it. */
export function formatBare(value: number, unit: Unit): string {
  return formatNumber(value, unit === 'usd-bn' || unit === 'percent' || unit === 'points' ? 1 : 0)
}

/** The unit in words, for the head of a table. */
export const UNIT_WORDS: Record<Unit, string> = {
  'usd-bn': '$bn',
  'usd-m': '$m',
  percent: '%',
  tonnes: 'tonnes',
  points: 'index',
  count: '',
}

/** Tick labels of a y axis: the unit stands on the highest alone. */
export function formatTick(value: number, unit: Unit, isHighest: boolean): string {
  const bare = formatNumber(value)
  if (!isHighest) return bare
  if (unit === 'usd-bn') return `$${bare}bn`
  if (unit === 'percent') return `${bare}%`
  return unit === 'tonnes' ? `${bare} t` : bare
}
