import type { PlotEvent, TimePlotModel } from '#src/charts/model.ts'
import { latestReleased } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { monthOnMonth, yearOnYear } from '#src/data/series-math.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { citeChange, citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import { toTonnes } from '#src/features/issues/magnets/to-tonnes.ts'
import { formatPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate, formatNumber } from '#src/lib/words/format.ts'
import { isTwoMonth } from '#src/lib/period.ts'

export const RARE_EARTHS = 'rare-earth-exports'
export const RARE_EARTHS_ANNUAL = 'rare-earth-exports-annual'
const NAME = 'China’s exports of rare earths'

interface ExportsData {
  /** Tonnes a month; January and February in one row, as their sum. */
  readonly monthly: readonly Observation[]
  /** Tonnes a year. */
  readonly annual: readonly Observation[]
}

interface ExportsOptions {
  readonly lens: Lens
  readonly lensLabel: string
  readonly sources: Tiers
  readonly events?: readonly PlotEvent[] | undefined
}

export interface RareEarthExports {
  readonly finding: Finding
  /** The last full year known; null before the first. */
  readonly yearFinding: Finding | null
  readonly model: TimePlotModel
}

/** Exports of rare earths over the page's axis, tonnes a month. Months not found are gaps. */
export function toRareEarthExports(data: ExportsData, options: ExportsOptions): RareEarthExports {
  const { lens } = options
  const monthly = data.monthly.map(toMonthly)
  const points = toPoints(monthly, options)
  return {
    finding: toFinding(monthly, lens),
    yearFinding: toYearFinding(data.annual, lens),
    model: toTonnes(
      [{ id: RARE_EARTHS, name: 'All partners', publisher: 'China Customs', role: 'cn', shape: 'line', points }],
      options,
    ),
  }
}

/** A row of two months would stand twice as high as its months: it is drawn, and listed, as their average. */
function toMonthly(row: Observation): Observation {
  if (!isTwoMonth(row.period) || row.value === null) return row
  return {
    ...row,
    value: row.value / 2,
    status: 'derived',
    formula: row.formula === undefined ? `${row.value} / 2` : `(${row.formula}) / 2`,
    note: [`Average of the two months; together ${formatNumber(row.value)} t.`, row.note].filter(Boolean).join(' '),
  }
}

/** "China’s exports of rare earths rose 22.6% in May 2025, to 5 865 t", or the level where there is no month before. */
function toFinding(monthly: readonly Observation[], lens: Lens): Finding {
  const last = latestReleased(monthly, lens.day)
  if (last?.value == null) return [`No figure on China’s exports of rare earths was known on ${formatDate(lens.day)}`]
  const period = formatPeriod(last.period)
  const level = citeObservation(last, { seriesId: RARE_EARTHS, name: NAME, text: `${formatNumber(last.value)} t` })
  if (isTwoMonth(last.period)) return [`${NAME} averaged `, level, ` a month in ${period}`]
  const change = monthOnMonth(monthly, last.period)
  if (change === null || change.known > lens.day) return [`${NAME} stood at `, level, ` in ${period}`]
  const text = formatPercent(Math.abs(change.value))
  const figure = citeChange(change, { seriesId: RARE_EARTHS, name: NAME, text })
  return [`${NAME} ${change.value < 0 ? 'fell' : 'rose'} `, figure, ` in ${period}, to `, level]
}

/** "In 2025 they came to 62 585 t, 13.0% more than in 2024". */
function toYearFinding(annual: readonly Observation[], lens: Lens): Finding | null {
  const last = latestReleased(annual, lens.day)
  if (last?.value == null) return null
  const named = { seriesId: RARE_EARTHS_ANNUAL, name: NAME }
  const level = citeObservation(last, { ...named, text: `${formatNumber(last.value)} t` })
  const change = yearOnYear(annual, last.period)
  const sentence: Finding = [`In ${last.period} they came to `, level]
  if (change === null || change.known > lens.day) return sentence
  const figure = citeChange(change, { ...named, text: formatPercent(Math.abs(change.value)) })
  return [...sentence, ', ', figure, ` ${change.value < 0 ? 'less' : 'more'} than in ${Number(last.period) - 1}`]
}
