import { formatValue } from '#src/charts/format-value.ts'
import type { PlotPoint, PlotSeries } from '#src/charts/model.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { comparedMonths, type Compare } from '#src/filters/view.ts'
import { countWord } from '#src/lib/words/count-word.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { addMonths, isMonth, monthsBetween, yearAfter } from '#src/lib/period.ts'
import type { Measured, MeasureOptions, Notice } from '#src/features/exports/decline/measures/measured.ts'
import { isWithin, rangeWords, type Range } from '#src/features/exports/to-range.ts'

export interface Comparison {
  /** The other months, standing under those that they are compared with; empty where there are none. */
  readonly series: readonly PlotSeries[]
  /** The sentence that says the comparison, or null where nothing can be compared. */
  readonly finding: Finding | null
  readonly notices: readonly Notice[]
}

interface Pair {
  readonly now: PlotPoint
  readonly other: PlotPoint
}

/**
 * The months compared with, moved under those of the range: the same months a year before, or a second period from its
 * first month on. A point keeps its value, its day and its sources; its period is that of the month it stands under,
 * and its note says which month it is of.
 */
export function toComparison(compare: Compare, measured: Measured, { range, lens }: MeasureOptions): Comparison {
  const months = comparedMonths(compare)
  const isMeant = (point: PlotPoint) => months === null || isWithin(point.period, toSpan(months))
  const main = measured.series.find((series) => series.points.some((point) => isMeant(point) && movedTo(point))) ?? null
  const name = months === null ? 'the same month a year before' : rangeWords(toSpan(months))

  function movedTo(point: PlotPoint): string | null {
    const period = months === null ? yearAfter(point.period) : shifted(point.period, months.first, range.from)
    return period !== null && isWithin(period, range) ? period : null
  }

  const moved = (main?.points ?? []).filter(isMeant).flatMap((point) => {
    const period = movedTo(point)
    return period === null
      ? []
      : [{ of: point, point: { ...point, period, note: `The figure of ${formatPeriod(point.period)}.` } }]
  })
  if (main === null || moved.length === 0) {
    const text = `Nothing to compare with in ${name}: no figure was found${lens.hindsight ? '' : `, or none was known on ${formatDate(lens.day)}`}.`
    return {
      series: [],
      finding: null,
      notices: [{ text, wayOut: { label: 'Take the comparison away', change: { compare: null } } }],
    }
  }
  const pairs = moved.flatMap(({ of: other, point }): Pair[] => {
    const now = main.points.find((one) => one.period === point.period)
    const isTold = now && [now, other].every((one) => !one.isLater && !one.isTableOnly && one.value !== null)
    return isTold ? [{ now, other }] : []
  })
  return {
    series: [
      {
        id: `${main.id}:compared`,
        name: `${main.name}, ${name}`,
        publisher: main.publisher,
        role: main.role,
        shape: 'line',
        isDashed: true,
        isThin: true,
        isDotless: true,
        points: moved.map(({ point }) => point),
      },
    ],
    finding: toFinding(months === null ? pairs.slice(-1) : pairs, measured, main),
    notices: [],
  }
}

const toSpan = ({ first, last }: { first: string; last: string }): Range => ({ from: first, to: last, isChosen: true })

/** A month as far from `to` as it was from `from`; two months together only by whole years. */
function shifted(period: string, from: string, to: string): string | null {
  const by = monthsBetween(from, to)
  if (isMonth(period)) return addMonths(period, by)
  if (by % 12 !== 0) return null
  return `${addMonths(period.slice(0, 7), by)}${period.slice(7)}`
}

/** One pair is told as it is, several as their averages. */
function toFinding(pairs: readonly Pair[], { subjects, unit, isChange }: Measured, main: PlotSeries): Finding | null {
  const first = pairs[0]
  if (first === undefined) return null
  const subject = subjects[main.id] ?? main.name
  const cite = (points: readonly PlotPoint[]): Cited => {
    const mean = points.reduce((sum, point) => sum + (point.value ?? 0), 0) / points.length
    const [one] = points
    const words = rangeWords({ from: points[0]?.period ?? '', to: points.at(-1)?.period ?? '' })
    return {
      text: formatValue(mean, unit, isChange),
      label: `${main.name}, ${points.length === 1 ? formatPeriod(one?.period ?? '') : `average, ${words}`}`,
      sourceIds: [...new Set(points.flatMap((point) => point.sourceIds))],
      known: points.reduce((latest, point) => (point.known > latest ? point.known : latest), ''),
      status: points.length > 1 || one?.isDerived ? 'derived' : 'reported',
      formula: points.length === 1 ? one?.formula : `sum of ${points.length} months ÷ ${points.length}`,
    }
  }
  const [now, other] = [cite(pairs.map((pair) => pair.now)), cite(pairs.map((pair) => pair.other))]
  if (pairs.length === 1) {
    const [a, b] = [formatPeriod(first.now.period), formatPeriod(first.other.period)]
    return [`${subject} `, now, ` in ${a}, against `, other, ` in ${b}`]
  }
  const averaged = `Averaged over ${countWord(pairs.length)} months from ${formatPeriod(first.now.period)}, `
  const start = subject.startsWith('The ') ? `the${subject.slice(3)}` : subject
  return [`${averaged}${start} `, now, ', against ', other, ` from ${formatPeriod(first.other.period)}`]
}
