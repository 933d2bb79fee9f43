import type { Observation } from '#src/data/observations.ts'
import type { Change } from '#src/data/series-math.ts'
import { formatSignedPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import type { Cited } from './cited.ts'

/** What conflicts may say about a figure of a series. */
export function refsOf(seriesId: string, ...periods: readonly string[]): string[] {
  return [`series:${seriesId}`, ...periods.map((period) => `series:${seriesId}@${period}`)]
}

/**
 * A month worked out from figures that came after it (a total less its other months) carries the day on which its
 * publisher released the figure it reconstructs: known then, but not by that arithmetic.
 */
export function isFormulaLater(row: Pick<Observation, 'status' | 'releasedBasis' | 'period' | 'formula'>): boolean {
  const isStep = row.period.length === 10
  return row.formula !== undefined && row.status === 'derived' && row.releasedBasis !== 'inputs' && !isStep
}

interface Naming {
  seriesId: string
  /** "China's exports to the US". */
  name: string
  /** As shown. */
  text: string
}

/** A published figure with its source. */
export function citeObservation(row: Observation, { seriesId, name, text }: Naming): Cited {
  const isUnsigned = row.value !== null && row.value < 0 && !text.includes('−')
  return {
    text,
    // "12.7% lower" in a sentence is −12.7% on its own.
    exact: isUnsigned ? `−${text}` : undefined,
    label: `${name}, ${formatPeriod(row.period)}`,
    sourceIds: row.sourceIds,
    known: row.released,
    status: row.status,
    formula: row.formula,
    formulaIsLater: isFormulaLater(row),
    note: row.note,
    refs: refsOf(seriesId, row.period),
  }
}

/** A change worked out from two figures of a series, with the arithmetic. */
export function citeChange(change: Change, { seriesId, name, text }: Naming): Cited {
  const [figure, base] = [change.inputs[0], change.inputs.at(-1)]
  const periods = [figure, base].flatMap((row) => (row ? [row.period] : []))
  return {
    text,
    exact: formatSignedPercent(change.value),
    label: `${name}, ${periods.map(formatPeriod).join(' on ')}`,
    sourceIds: change.sourceIds,
    known: change.known,
    status: 'derived',
    formula: `${change.formula} = ${formatSignedPercent(change.value, 2)}`,
    formulaTerms: periods.map(formatPeriod).join(' ÷ '),
    refs: refsOf(seriesId, ...periods),
  }
}
