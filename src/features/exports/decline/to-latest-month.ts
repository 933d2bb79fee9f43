import { latestReadable } from '#src/data/known.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { monthOnMonth, yearOnYear } from '#src/data/series-math.ts'
import { citeChange, citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { formatSignedPercent, formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { addMonths, isMonth, yearBefore } from '#src/lib/period.ts'
import { isWithin, type Range } from '#src/features/exports/to-range.ts'

/** The last figure known, and what it is compared with. */
export interface LatestMonth {
  readonly period: string
  readonly cited: Cited
  readonly comparisons: readonly Comparison[]
}

interface Comparison {
  /** In words. */
  readonly period: string
  /** Null where it was published as two months apart. */
  readonly value: Cited | null
  readonly change: Cited
}

const ids = { seriesId: 'gacc-exports-to-us', name: 'China’s exports to the US' }

/** China's exports to the US in the last month of the range known, January and February read together, beside the month before and the same of the year before. */
export function toLatestMonth(
  levels: readonly Observation[],
  { lens, range }: { lens: Lens; range: Range },
): LatestMonth | null {
  const latest = latestReadable(
    levels.filter((row) => isWithin(row.period, range)),
    lens.day,
  )
  if (latest?.value == null) return null
  const changes = [
    { base: isMonth(latest.period) ? addMonths(latest.period, -1) : '', change: monthOnMonth(levels, latest.period) },
    { base: yearBefore(latest.period), change: yearOnYear(levels, latest.period) },
  ]
  return {
    period: latest.period,
    cited: citeObservation(latest, { ...ids, text: formatUsdBn(latest.value) }),
    comparisons: changes.flatMap(({ base, change }): Comparison[] => {
      if (change === null || !isKnown(change.known, lens)) return []
      const row = levels.find((one) => one.period === base)
      return [
        {
          period: formatPeriod(base),
          value: row?.value == null ? null : citeObservation(row, { ...ids, text: formatNumber(row.value, 1) }),
          change: citeChange(change, { ...ids, text: formatSignedPercent(change.value) }),
        },
      ]
    }),
  }
}
