import { addMonths, isMonth, isTwoMonth, yearBefore } from '#src/lib/period.ts'
import { formatTerm } from '#src/lib/significant.ts'
import type { Observation } from './observations.ts'

/** A change, a share, an index or a difference, worked out from figures. */
export interface Change {
  /** Percent unless told otherwise, not rounded. */
  readonly value: number
  /** The arithmetic in figures: "28.819 ÷ 33.024 − 1". */
  readonly formula: string
  /** The figures used: those of the period first, then those of the base. */
  readonly inputs: readonly Observation[]
  /** Sources of all inputs, each once. */
  readonly sourceIds: readonly string[]
  /** Day on which the last input was public. */
  readonly known: string
}

/**
 * Change of a month on the month before, percent. Null where either is missing or a range, and for anything but single
 * months: a two-month row is neither a month nor the one before.
 */
export function monthOnMonth(observations: readonly Observation[], period: string): Change | null {
  if (!isMonth(period)) return null
  return once(observations, `${period} on the month`, () =>
    toChange(single(observations, period), single(observations, addMonths(period, -1))),
  )
}

/**
 * Change of a period on the same period a year earlier, percent. For January and February together (`2025-01/02`) the
 * two-month rows are compared, or the sums of both single months where there is no such row. Null where a figure is
 * missing or a range.
 */
export function yearOnYear(observations: readonly Observation[], period: string): Change | null {
  return once(observations, `${period} on the year`, () =>
    toChange(inputsFor(observations, period), inputsFor(observations, yearBefore(period))),
  )
}

/** A period's figure with that of the base month as 100. Null where either is missing or a range. */
export function indexOn(observations: readonly Observation[], period: string, base: string): Change | null {
  return once(observations, `${period} on ${base}`, () =>
    toRatio(single(observations, period), single(observations, base)),
  )
}

/**
 * What part one series is of another in the same period, percent; January and February together as the sums of both.
 * Null where a figure is missing or a range.
 */
export function shareOf(part: readonly Observation[], whole: readonly Observation[], period: string): Change | null {
  return toRatio(inputsFor(part, period), inputsFor(whole, period))
}

/** The first figure less the second, in the unit of both. Null where one is missing or a range. */
export function differenceOf(
  minuend: readonly Observation[],
  subtrahend: readonly Observation[],
  period: string,
): Change | null {
  const [first, second] = [single(minuend, period), single(subtrahend, period)]
  if (first.length === 0 || second.length === 0) return null
  return {
    value: sum(first) - sum(second),
    formula: `${toTerm(first)} − ${toTerm(second)}`,
    ...toOrigin([...first, ...second]),
  }
}

/**
 * For each month the sum of it and the eleven before, in the unit of the series. Months without all twelve have none.
 * The observations are in the order of their months.
 */
export function rollingYear(observations: readonly Observation[]): readonly YearSum[] {
  const known = yearSums.get(observations)
  if (known !== undefined) return known
  const sums = toYearSums(observations)
  yearSums.set(observations, sums)
  return sums
}

type YearSum = Pick<Change, 'value' | 'sourceIds' | 'known'> & { period: string }

/** Kept for as long as the observations, as are all figures worked out from them: at each change of the view most are asked for again. */
const yearSums = new WeakMap<readonly Observation[], readonly YearSum[]>()
const changes = new WeakMap<readonly Observation[], Map<string, Change | null>>()

/** What was worked out from the observations under that name before, else what is worked out now. */
function once(observations: readonly Observation[], name: string, workOut: () => Change | null): Change | null {
  const known = changes.get(observations) ?? new Map<string, Change | null>()
  changes.set(observations, known)
  const found = known.get(name)
  if (found !== undefined) return found
  const worked = workOut()
  known.set(name, worked)
  return worked
}

function toYearSums(observations: readonly Observation[]): YearSum[] {
  const months = observations.filter((row) => isMonth(row.period)).filter(isFigure)
  return months.flatMap((row, index) => {
    const year = months.slice(Math.max(0, index - 11), index + 1)
    if (year.length < 12 || year[0]?.period !== addMonths(row.period, -11)) return []
    const { sourceIds, known } = toOrigin(year)
    return [{ period: row.period, value: sum(year), sourceIds, known }]
  })
}

type Figure = Observation & { value: number }

function inputsFor(observations: readonly Observation[], period: string): readonly Figure[] {
  const row = single(observations, period)
  if (row.length > 0 || !isTwoMonth(period)) return row
  const year = period.slice(0, 4)
  const months = [`${year}-01`, `${year}-02`].flatMap((month) => single(observations, month))
  return months.length === 2 ? months : []
}

/** The figure of exactly that period, or nothing. */
function single(observations: readonly Observation[], period: string): readonly Figure[] {
  return figuresOf(observations).get(period) ?? []
}

/** Kept for as long as the observations: each of 500 months is looked up several times at every change of the view. */
const figures = new WeakMap<readonly Observation[], ReadonlyMap<string, Figure[]>>()

function figuresOf(observations: readonly Observation[]): ReadonlyMap<string, readonly Figure[]> {
  const kept = figures.get(observations)
  if (kept !== undefined) return kept
  const byPeriod = new Map<string, Figure[]>()
  for (const row of observations.filter(isFigure)) byPeriod.set(row.period, [...(byPeriod.get(row.period) ?? []), row])
  figures.set(observations, byPeriod)
  return byPeriod
}

function isFigure(row: Observation): row is Figure {
  return row.value !== null
}

function toChange(figures: readonly Figure[], bases: readonly Figure[]): Change | null {
  const ratio = toRatio(figures, bases)
  return ratio && { ...ratio, value: ratio.value - 100, formula: ratio.formula.replace(/ × 100$/, ' − 1') }
}

function toRatio(figures: readonly Figure[], bases: readonly Figure[]): Change | null {
  const base = sum(bases)
  if (figures.length === 0 || bases.length === 0 || base === 0) return null
  return {
    value: (sum(figures) / base) * 100,
    formula: `${toTerm(figures)} ÷ ${toTerm(bases)} × 100`,
    ...toOrigin([...figures, ...bases]),
  }
}

function toOrigin(inputs: Figure[]): Pick<Change, 'inputs' | 'sourceIds' | 'known'> {
  return {
    inputs,
    sourceIds: [...new Set(inputs.flatMap((row) => row.sourceIds))],
    known: inputs.reduce((latest, row) => (row.released > latest ? row.released : latest), ''),
  }
}

function sum(rows: readonly Figure[]): number {
  return rows.reduce((total, row) => total + row.value, 0)
}

function toTerm(rows: readonly Figure[]): string {
  const figures = rows.map((row) => formatTerm(row.value))
  return figures.length === 1 ? figures.join('') : `(${figures.join(' + ')})`
}
