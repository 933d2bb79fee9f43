import { formatAsPublished, formatPercent, formatSignedPercent, formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import type { PlotPoint, Unit } from './model.ts'

const MINUS = '\u2212'

/** A value with its unit, as in tables and labels. `isChange` writes the sign of a percentage. */
export function formatValue(value: number, unit: Unit, isChange = false): string {
  switch (unit) {
    case 'usd-bn':
      return formatUsdBn(value)
    case 'usd-m':
      return `${value < 0 ? MINUS : ''}$${formatNumber(Math.abs(value))}m`
    case 'usd-kg':
      return `${value < 0 ? MINUS : ''}$${formatAsPublished(Math.abs(value))}/kg`
    case 'percent':
      return isChange ? formatSignedPercent(value) : formatPercent(value)
    case 'share':
      return `${formatAsPublished(value)}%`
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
  if (unit === 'usd-kg' || unit === 'share') return formatAsPublished(value)
  return formatNumber(value, unit === 'usd-bn' || unit === 'percent' || unit === 'points' ? 1 : 0)
}

/**
 * What a point says, with its unit unless `isBare`: "$410/kg", ">95%", "$700/kg to $1 000/kg". Null where it says
 * nothing: a gap.
 */
export function formatPoint(
  point: Pick<PlotPoint, 'value' | 'low' | 'high' | 'qualifier'>,
  unit: Unit,
  isBare = false,
) {
  const format = (value: number) => (isBare ? formatBare(value, unit) : formatValue(value, unit))
  if (point.value !== null) return withQualifier(format(point.value), point.qualifier)
  if (point.low === undefined || point.high === undefined) return null
  return `${format(point.low)} to ${format(point.high)}`
}

function withQualifier(text: string, qualifier: string | undefined): string {
  if (qualifier === undefined) return text
  return qualifier === 'more than' ? `>${text}` : `${qualifier} ${text}`
}

/** The unit in words, for the head of a table. */
export const UNIT_WORDS: Record<Unit, string> = {
  'usd-bn': '$bn',
  'usd-m': '$m',
  'usd-kg': '$ a kilogram',
  percent: '%',
  share: '%',
  tonnes: 'tonnes',
  points: 'index',
  count: '',
}

/** Tick labels of a y axis: the unit stands on the highest alone. */
export function formatTick(value: number, unit: Unit, isHighest: boolean): string {
  const bare = formatAsPublished(value)
  if (!isHighest) return bare
  if (unit === 'usd-bn') return `$${bare}bn`
  if (isPercent(unit)) return `${bare}%`
  if (unit === 'usd-kg') return `$${bare}`
  return unit === 'tonnes' ? `${bare} t` : bare
}

/** Whether a difference of two values is one of percentage points. */
export function isPercent(unit: string): boolean {
  return unit === 'percent' || unit === 'share'
}

/**
 * Why there is no figure. A gap that names a weak tier had one, hidden with everything that rests on tiers C and D
 * alone; any other was never found.
 */
export function formatGap({ weakTier }: Pick<PlotPoint, 'weakTier'>): string {
  return weakTier === null ? 'not found' : `hidden: tier ${weakTier} only`
}
