import { formatChange, type PointChange } from '#src/charts/inspect/changes.ts'
import type { Comparison } from '#src/charts/inspect/compare.ts'
import type { Stop, Track } from '#src/charts/inspect/stops.ts'
import { formatPoint, formatValue } from '#src/charts/format-value.ts'
import type { Unit } from '#src/charts/model.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { refsOf } from './cite-observation.ts'
import type { Cited } from './cited.ts'

/** A datum of a chart with its source. Null for a gap. */
export function citeStop(track: Track, { name, point }: Stop, unit: Unit): Cited | null {
  const isBar = track.shape === 'bar'
  // Bars of percentages carry the sign, as they are drawn.
  const text = isBar && point.value !== null ? formatValue(point.value, unit, true) : formatPoint(point, unit)
  if (text === null) return null
  return {
    text,
    label: `${name}, ${formatPeriod(point.period)}`,
    sourceIds: point.sourceIds,
    known: point.known,
    status: point.isDerived ? 'derived' : 'reported',
    formula: point.formula,
    formulaIsLater: point.formulaIsLater,
    note: point.note,
    refs: point.refs ?? refsOf(track.id, point.period),
  }
}

/** Its change on an earlier one: who published it, or the arithmetic and the sources of both. */
export function citePointChange(track: Track, { name, point }: Stop, change: PointChange): Cited {
  const { base, formula, published } = change
  const both = {
    text: formatChange(change),
    label: `${name}, ${formatPeriod(point.period)} on ${formatPeriod(base.period)}`,
    refs: refsOf(track.id, point.period, base.period),
  }
  if (published) return { ...both, sourceIds: published.sourceIds, known: published.known, status: 'reported' }
  return {
    ...both,
    sourceIds: [...new Set([...point.sourceIds, ...base.sourceIds])],
    known: point.known > base.known ? point.known : base.known,
    status: 'derived',
    formula,
  }
}

/** The difference of two data, and the percent where there is one. */
export function citeComparison(comparison: Comparison): { difference: Cited; percent: Cited | null } {
  const { what, difference, percent, differenceFormula, percentFormula, sourceIds, known } = comparison
  const both = { sourceIds, known, status: 'derived' as const }
  return {
    difference: { ...both, text: difference, label: `${what}, difference`, formula: differenceFormula },
    percent: percent === null ? null : { ...both, text: percent, label: what, formula: percentFormula },
  }
}

/** An event on the axis: its sources, counted. */
export function citeEvent(event: {
  id: string
  date: string
  day: string
  title: string
  sourceIds: readonly string[]
}) {
  return {
    label: `${event.title}, ${event.date}`,
    sourceIds: event.sourceIds,
    known: event.day,
    refs: [`event:${event.id}`],
  }
}
