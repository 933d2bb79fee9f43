import type { PlotPoint } from '#src/charts/model.ts'
import { namesLaterDay } from '#src/data/known.ts'
import { splitKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Source } from '#src/data/sources.ts'
import { weakestOnly } from '#src/data/tiers.ts'

interface ToYearPointsOptions {
  lens: Lens
  sources: ReadonlyMap<string, Source>
  /** The year in words: "2024/25" for an academic year. */
  nameOf?: (year: number) => string
}

/** Yearly observations as points at the number of their year, those known then and, with hindsight, those of later. */
export function toYearPoints(observations: readonly Observation[], options: ToYearPointsOptions): PlotPoint[] {
  const { lens, sources, nameOf = String } = options
  const { then, later } = splitKnown(observations, lens, (row) => row.released)
  const known = new Set(then)
  return [...then, ...later]
    .map((row) => ({
      period: nameOf(Number(row.period)),
      at: Number(row.period),
      span: 1,
      value: row.value,
      isDerived: row.status === 'derived',
      isLater: !known.has(row),
      known: row.released,
      sourceIds: row.sourceIds,
      weakTier: weakestOnly(row.sourceIds, sources),
      formula: row.formula,
      note: toNote(row, lens),
    }))
    .toSorted((a, b) => a.at - b.at)
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
