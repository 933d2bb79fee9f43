import { formatBare } from '#src/charts/format-value.ts'
import type { PlotEvent, PlotPoint, Unit } from '#src/charts/model.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { changesOf } from './changes.ts'
import type { Stop, Track } from './stops.ts'

const UNITS_SPOKEN: Record<Unit | 'percentage-points', string> = {
  'usd-bn': ' billion US dollars',
  'usd-m': ' million US dollars',
  'usd-kg': ' US dollars a kilogram',
  percent: ' percent',
  share: ' percent',
  'percentage-points': ' percentage points',
  tonnes: ' tonnes',
  points: ' index points',
  count: '',
}

/** A value with its unit written out: "28.8 billion US dollars", "minus 34.5 percent". */
export function speakValue(value: number, unit: Unit | 'percentage-points'): string {
  const bare = formatBare(value, unit === 'percentage-points' ? 'percent' : unit)
  return `${bare.replace('−', 'minus ').replaceAll('\u202F', ',')}${UNITS_SPOKEN[unit]}`
}

/** Of a step that is announced alone. */
export const NOT_YET = 'announced, not yet in force'

/** "down 12.7 percent"; what rounds to nothing is "unchanged". */
export function speakDirection(value: number, unit: Unit | 'percentage-points'): string {
  const size = speakValue(Math.abs(value), unit)
  if (!/[1-9]/.test(size)) return 'unchanged'
  return `${value < 0 ? 'down' : 'up'} ${size}`
}

interface Standing {
  track: Track
  stop: Stop
  unit: Unit
  /** Whether the series is said: when it is not the one just spoken of. */
  isNamed: boolean
}

/** One datum as one sentence: "May 2025, 28.8 billion US dollars, down 12.7 percent on April, reported by China Customs". */
export function speakStop({ track, stop, unit, isNamed }: Standing): string {
  const { point, name } = stop
  const period = formatPeriod(point.period)
  const [change] = changesOf(track, stop, unit)
  return [
    // A bare count says of what.
    (isNamed || track.shape === 'bar' || unit === 'count') && name,
    track.shape === 'step' ? `from ${period}` : period,
    speakPoint(point, unit) ?? (point.weakTier === null ? 'no figure reported' : 'figure hidden'),
    change && `${speakDirection(change.percent, change.isInPoints ? 'percentage-points' : 'percent')} on ${change.on}`,
    speakPoint(point, unit) !== null && statusOf(track, stop),
    point.weakTier !== null && `rests on tier ${point.weakTier} alone`,
    point.isAhead && NOT_YET,
    point.isLater && `known later, on ${formatDate(point.known)}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** "more than 95.0 percent", "700 to 1,000 US dollars a kilogram"; null for a gap. */
function speakPoint({ value, low, high, qualifier }: PlotPoint, unit: Unit): string | null {
  if (value !== null) return [qualifier, speakValue(value, unit)].filter(Boolean).join(' ')
  if (low === undefined || high === undefined) return null
  return `${speakValue(low, unit).replace(UNITS_SPOKEN[unit], '')} to ${speakValue(high, unit)}`
}

/** "derived", "reported by China Customs". */
export function statusOf({ publisher }: Track, { point }: Stop): string {
  if (point.isDerived) return 'derived'
  return publisher === undefined ? 'reported' : `reported by ${publisher}`
}

/** An event as one sentence. */
export function speakEvent({ date, title, isLater }: PlotEvent): string {
  return `event, ${date}, ${title.replace(/\.$/, '')}${isLater ? ', later' : ''}`
}
