import type { PlotPoint, PlotSeries, YearPlotModel } from '#src/charts/model.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { formatPercent } from '#src/lib/words/format-figure.ts'
import { niceTicks, scaleOf } from '#src/lib/nice-ticks.ts'
import { toYearPoints } from '#src/evidence/points/to-year-points.ts'

export const CHIPS_CHINA = 'us-semiconductor-imports-china-share'
export const CHIPS_TAIWAN = 'us-semiconductor-imports-taiwan-share'
export const CHIPS_WORLD = 'us-semiconductor-imports-world'
const NAME = 'China’s share of US chip imports'

interface ChipData {
  /** Percent of value, by year. */
  readonly china: readonly Observation[]
  readonly taiwan: readonly Observation[]
  /** $bn, all origins. */
  readonly world: readonly Observation[]
}

interface ChipOptions {
  readonly lens: Lens
  readonly sources: Tiers
}

/** Where US chip imports come from: the shares of China and Taiwan by year; the total in the table. */
export function toChips(data: ChipData, options: ChipOptions): { finding: Finding; model: YearPlotModel } {
  const china = toYearPoints(data.china, options)
  const taiwan = toYearPoints(data.taiwan, options)
  const years = [...china, ...taiwan].map((point) => point.at)
  const ticks = niceTicks(0, Math.max(0, ...[...china, ...taiwan].map((point) => point.value ?? 0)), 3)
  return {
    finding: toFinding(data.china, options.lens),
    model: {
      kind: 'years',
      unit: 'percent',
      from: Math.min(...years),
      to: Math.max(...years),
      ticks,
      domain: scaleOf(ticks),
      height: 196,
      series: [
        toSeries(CHIPS_TAIWAN, 'Taiwan', 'third', taiwan, true),
        toSeries(CHIPS_CHINA, 'China', 'cn', china, false),
        toTotal(toYearPoints(data.world, options)),
      ],
    },
  }
}

/** Dollars do not stand on an axis of shares: the total is listed, not drawn. */
function toTotal(points: readonly PlotPoint[]): PlotSeries {
  const listed = points.map((point) => ({ ...point, isTableOnly: true }))
  return { id: CHIPS_WORLD, name: 'All origins', role: 'ink', shape: 'line', unit: 'usd-bn', points: listed }
}

function toSeries(
  id: string,
  name: string,
  role: 'cn' | 'third',
  points: readonly PlotPoint[],
  isDashed: boolean,
): PlotSeries {
  const end = points.findLast((point) => point.value !== null)
  const label =
    end?.value == null ? undefined : ({ at: end.at, value: end.value, text: name, side: 'right', role } as const)
  return { id, name, role, shape: 'line', isShare: true, points, isDashed, label }
}

/** "China’s share of US chip imports went from 10.6% in 2018, its highest, to 5.8% in 2023". */
function toFinding(china: readonly Observation[], lens: Lens): Finding {
  const known = china.filter((row) => row.released <= lens.day && row.value !== null)
  const last = known.at(-1)
  const peak = known.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  if (last === undefined || peak === undefined) return ['No figure on US chip imports was known yet']
  const figure = (row: Observation) =>
    citeObservation(row, { seriesId: CHIPS_CHINA, name: NAME, text: formatPercent(row.value ?? 0) })
  if (peak === last) return [`${NAME} was at its highest in ${last.period}: `, figure(last)]
  return [
    `${NAME} went from `,
    figure(peak),
    ` in ${peak.period}, its highest, to `,
    figure(last),
    ` in ${last.period}`,
  ]
}
