import type { PlotPoint } from '#src/charts/model.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Change } from '#src/data/series-math.ts'
import { weakestOnly, type Tiers } from '#src/data/tiers.ts'
import { roundWorkedOut } from '#src/lib/significant.ts'
import { middleOf, PAGE_AXIS, spanOf, type TimeAxis } from '#src/lib/time-axis.ts'

interface DerivedOptions {
  lens: Lens
  sources: Tiers
  axis?: TimeAxis
  /** The result as it ends the formula: "−12.73%". */
  toResult: (value: number) => string
}

/**
 * Values worked out for each period as points to draw; periods for which nothing can be worked out are gaps. What rests
 * on a figure not known at the lens came later itself. Periods outside the axis are left out.
 */
export function toDerivedPoints(
  periods: readonly string[],
  workOut: (period: string) => Change | null,
  { lens, sources, axis = PAGE_AXIS, toResult }: DerivedOptions,
): PlotPoint[] {
  return periods.flatMap((period): PlotPoint[] => {
    const result = workOut(period)
    const at = middleOf(period, axis)
    if (result === null || at < 0 || at > axis.months) return []
    const isLater = !isKnown(result.known, lens)
    if (isLater && !lens.hindsight) return []
    return [
      {
        period,
        at,
        span: spanOf(period),
        value: roundWorkedOut(result.value),
        isDerived: true,
        isLater,
        known: result.known,
        sourceIds: result.sourceIds,
        weakTier: weakestOnly(result.sourceIds, sources),
        formula: `${result.formula} = ${toResult(result.value)}`,
      },
    ]
  })
}
