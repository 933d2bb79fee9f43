import type { PlotPoint } from '#src/charts/model.ts'
import { splitKnown, type Lens } from '#src/data/lens.ts'
import { namesLaterDay } from '#src/data/known.ts'
import type { Observation } from '#src/data/observations.ts'
import { weakestOnly, type Tiers } from '#src/data/tiers.ts'
import { isFormulaLater } from '#src/evidence/citing/cite-observation.ts'
import { roundWorkedOut } from '#src/lib/significant.ts'
import { middleOf, PAGE_AXIS, spanOf, type TimeAxis } from '#src/lib/time-axis.ts'

interface ToPointsOptions {
  lens: Lens
  sources: Tiers
  axis?: TimeAxis
  /** Divides every value: 1000 turns $m into $bn. */
  divideBy?: number
}

/**
 * Observations as points to draw, those known at the lens and, with hindsight, those that came later, in the order of
 * their periods. Periods outside the axis are left out.
 */
export function toPoints(observations: readonly Observation[], options: ToPointsOptions): PlotPoint[] {
  const { lens, sources, axis = PAGE_AXIS, divideBy = 1 } = options
  const { then, later } = splitKnown(observations, lens, (row) => row.released)
  const known = new Set(then)
  // Each place is worked out once, and what lies outside is dropped first: 500 months are placed at every turn of a filter.
  return [...then, ...later]
    .map((row) => ({ row, at: middleOf(row.period, axis) }))
    .filter(({ at }) => at >= 0 && at <= axis.months)
    .toSorted((a, b) => a.at - b.at)
    .map(({ row, at }) => ({
      period: row.period,
      at,
      span: spanOf(row.period),
      value: row.value === null || divideBy === 1 ? row.value : roundWorkedOut(row.value / divideBy),
      isDerived: row.status === 'derived',
      isLater: !known.has(row),
      known: row.released,
      sourceIds: row.sourceIds,
      weakTier: weakestOnly(row.sourceIds, sources),
      formula: row.formula,
      formulaIsLater: isFormulaLater(row),
      note: row.note !== undefined && (lens.hindsight || !namesLaterDay(row.note, lens.day)) ? row.note : undefined,
      isTableOnly: row.tableOnly,
    }))
}
