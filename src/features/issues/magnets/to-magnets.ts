import type { PlotEvent, PlotPoint, TimePlotModel } from '#src/charts/model.ts'
import { latestReleased } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { monthOnMonth } from '#src/data/series-math.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { citeChange, citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import { formatPercent } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { addMonths } from '#src/lib/period.ts'
import { toTonnes } from './to-tonnes.ts'

export const MAGNETS = 'rare-earth-magnet-exports'
export const MAGNETS_TO_US = 'rare-earth-magnet-exports-to-us'
const NAME = 'China’s exports of rare-earth magnets'
const NAME_US = 'China’s exports of rare-earth magnets to the US'

interface MagnetData {
  /** Tonnes a month, all partners. */
  readonly all: readonly Observation[]
  /** Tonnes a month, to the US. */
  readonly us: readonly Observation[]
}

interface MagnetOptions {
  readonly lens: Lens
  readonly lensLabel: string
  readonly sources: Tiers
  readonly events?: readonly PlotEvent[] | undefined
}

/** One month of the small table; null where the month was not found. */
export interface MagnetMonth {
  readonly period: string
  readonly isLater: boolean
  readonly all: PlotPoint | null
  readonly us: PlotPoint | null
}

export interface MagnetChart {
  readonly finding: Finding
  /** "Of 1 238 t in May 2025, 46 t went to the US". */
  readonly shareFinding: Finding
  readonly model: TimePlotModel
  readonly months: readonly MagnetMonth[]
  /** The last month known is worked out, not reported. */
  readonly lastIsDerived: string | null
}

/** Magnet exports over the page's axis: all partners as a line, those to the US as columns. Unfound months are gaps. */
export function toMagnets(data: MagnetData, options: MagnetOptions): MagnetChart {
  const { lens } = options
  const all = toPoints(data.all, options)
  const us = toPoints(data.us, options)
  const last = latestReleased(data.all, lens.day)
  const isFigure = ({ value }: PlotPoint) => value !== null
  const [firstUs, firstAll] = [us.find(isFigure), all.find(isFigure)]
  return {
    finding: toFinding(data.all, last),
    shareFinding: toShareFinding(data.us, last, lens),
    lastIsDerived: last?.status === 'derived' ? last.period : null,
    months: toMonths(all, us, last?.period ?? null),
    model: toTonnes(
      [
        {
          id: MAGNETS,
          name: 'All partners',
          publisher: 'China Customs',
          role: 'cn',
          shape: 'line',
          points: all,
          label: firstAll && labelOf(firstAll, 'All partners', 'cn'),
        },
        {
          id: MAGNETS_TO_US,
          name: 'To the US',
          publisher: 'China Customs',
          role: 'us',
          shape: 'column',
          points: us,
          label: firstUs && labelOf(firstUs, 'To the US', 'us', 1.5),
        },
      ],
      options,
    ),
  }
}

function labelOf(point: PlotPoint, text: string, role: 'us' | 'cn', shift = 0) {
  return { at: point.at + shift, value: point.value ?? 0, text, side: 'above' as const, role }
}

/** "China’s exports of rare-earth magnets fell 50.7% in April 2025, to 2 625 t", or the level where there is no month before. */
function toFinding(all: readonly Observation[], last: Observation | null): Finding {
  if (last?.value == null) return ['No figure on magnet exports was known yet']
  const month = formatPeriod(last.period)
  const level = citeObservation(last, { seriesId: MAGNETS, name: NAME, text: `${formatNumber(last.value)} t` })
  const change = monthOnMonth(all, last.period)
  // The month before may have become public later than the month itself.
  if (change === null || change.known > last.released) return [`${NAME} stood at `, level, ` in ${month}`]
  const text = formatPercent(Math.abs(change.value))
  const figure = citeChange(change, { seriesId: MAGNETS, name: NAME, text })
  return [`${NAME} ${change.value < 0 ? 'fell' : 'rose'} `, figure, ` in ${month}, to `, level]
}

function toShareFinding(us: readonly Observation[], last: Observation | null, lens: Lens): Finding {
  if (last?.value == null) return ['To the US: not found']
  const row = us.find((other) => other.period === last.period && other.released <= lens.day)
  const month = formatPeriod(last.period)
  if (row?.value == null) return [`How much of it went to the US in ${month} was not found`]
  return [
    'Of ',
    citeObservation(last, { seriesId: MAGNETS, name: NAME, text: `${formatNumber(last.value)} t` }),
    ` in ${month}, `,
    citeObservation(row, { seriesId: MAGNETS_TO_US, name: NAME_US, text: `${formatNumber(row.value)} t` }),
    ' went to the US',
  ]
}

/** The last four months known and, where something came later, the two after them; none is skipped. */
function toMonths(all: readonly PlotPoint[], us: readonly PlotPoint[], last: string | null): MagnetMonth[] {
  if (last === null) return []
  const at = (points: readonly PlotPoint[], period: string) => points.find((point) => point.period === period) ?? null
  return [-3, -2, -1, 0, 1, 2]
    .map((step) => addMonths(last, step))
    .map((period) => ({ period, isLater: period > last, all: at(all, period), us: at(us, period) }))
    .filter((month) => !month.isLater || month.all !== null || month.us !== null)
}
