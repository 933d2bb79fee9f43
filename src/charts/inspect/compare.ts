import { formatValue, isPercent } from '#src/charts/format-value.ts'
import type { Unit } from '#src/charts/model.ts'
import { formatSignedPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { formatTerm } from '#src/lib/significant.ts'
import { formatChange } from './changes.ts'
import { speakDirection } from './spoken.ts'
import type { Stop } from './stops.ts'

/** Two data of one drawing side by side. */
export interface Comparison {
  /** What is compared, with both dates: "From May 2024 to May 2025". */
  readonly what: string
  /** With its unit and sign: "−$15.2bn"; percentages differ by points. */
  readonly difference: string
  readonly differenceFormula: string
  /** "−34.5%"; null where the base is not a level above zero. */
  readonly percent: string | null
  readonly percentFormula: string
  readonly spoken: string
  readonly sourceIds: readonly string[]
  /** Day on which the later of both became public. */
  readonly known: string
}

/** The difference of two data: of one series from the earlier to the later, else from the first to the second. */
export function compareStops(first: Stop, second: Stop, unit: Unit): Comparison | null {
  const isTurned = first.name === second.name && second.point.at < first.point.at
  const [from, to] = isTurned ? [second, first] : [first, second]
  if (from.point.value === null || to.point.value === null) return null
  const difference = to.point.value - from.point.value
  const percent = !isPercent(unit) && from.point.value > 0 ? (to.point.value / from.point.value - 1) * 100 : null
  const figures = [formatTerm(to.point.value), formatTerm(from.point.value)]
  const what = nameBoth(from, to)
  const direction = speakDirection(difference, isPercent(unit) ? 'percentage-points' : unit)
  return {
    what,
    difference: formatDifference(difference, unit),
    differenceFormula: `${figures.join(' − ')} = ${formatNumber(difference, 2)}`,
    percent: percent === null ? null : formatSignedPercent(percent),
    percentFormula: `${figures.join(' ÷ ')} − 1 = ${percent === null ? '' : formatSignedPercent(percent, 2)}`,
    spoken: `${what}, ${[direction, percent === null ? [] : speakDirection(percent, 'percent')].flat().join(', ')}`,
    sourceIds: [...new Set([...from.point.sourceIds, ...to.point.sourceIds])],
    known: from.point.known > to.point.known ? from.point.known : to.point.known,
  }
}

function nameBoth(from: Stop, to: Stop): string {
  const [a, b] = [formatPeriod(from.point.period), formatPeriod(to.point.period)]
  if (from.name === to.name) return `From ${a} to ${b}`
  return a === b ? `${from.name} to ${to.name}, ${a}` : `${from.name}, ${a}, to ${to.name}, ${b}`
}

function formatDifference(difference: number, unit: Unit): string {
  if (isPercent(unit)) return formatChange({ percent: difference, isInPoints: true })
  const text = formatValue(difference, unit)
  return difference > 0 && /[1-9]/.test(text) ? `+${text}` : text
}
