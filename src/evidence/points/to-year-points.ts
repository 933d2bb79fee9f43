import type { PlotPoint } from '#src/charts/model.ts'
import { namesLaterDay } from '#src/data/known.ts'
import { splitKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { weakestOnly, type Tiers } from '#src/data/tiers.ts'
import { positionOf, spanOf } from '#src/lib/time-axis.ts'
import { isFormulaLater } from '#src/evidence/citing/cite-observation.ts'

interface ToYearPointsOptions {
  lens: Lens
  sources: Tiers
  /** The year in words: "2024/25" for an academic year. */
  nameOf?: (year: number) => string
}

/**
 * Yearly observations as points at the number of their year, those known then and, with hindsight, those of later. Days
 * and months stand where they fall, a year's number being its middle.
 */
export function toYearPoints(observations: readonly Observation[], options: ToYearPointsOptions): PlotPoint[] {
  const { lens, sources, nameOf = String } = options
  const { then, later } = splitKnown(observations, lens, (row) => row.released)
  const known = new Set(then)
  return [...then, ...later]
    .map((row) => ({
      period: isYear(row.period) ? nameOf(Number(row.period)) : row.period,
      at: placeOf(row.period),
      span: spanOf(row.period) / 12,
      value: row.value,
      low: row.low,
      high: row.high,
      qualifier: row.qualifier,
      isDerived: row.status === 'derived',
      isLater: !known.has(row),
      known: row.released,
      sourceIds: row.sourceIds,
      weakTier: weakestOnly(row.sourceIds, sources),
      formula: row.formula,
      formulaIsLater: isFormulaLater(row),
      note: toNote(row, lens),
    }))
    .toSorted((a, b) => a.at - b.at)
}

const isYear = (period: string) => /^\d{4}$/.test(period)

/** 2024 for the year 2024, 2023.5 for its first day. */
function placeOf(period: string): number {
  if (isYear(period)) return Number(period)
  const months = positionOf(period, { start: '0000-01', months: 0 }) + spanOf(period) / 2
  return months / 12 - 0.5
}

function toNote({ qualifier, note }: Observation, lens: Lens): string | undefined {
  const words = [qualifier === undefined ? undefined : `The source says "${qualifier}".`, note]
    .filter((text) => text !== undefined)
    .filter((text) => lens.hindsight || !namesLaterDay(text, lens.day))
  return words.length > 0 ? words.join(' ') : undefined
}

/** 2024 -> "2024/25". */
export function toAcademicYear(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}
