import type { PlotPoint, PlotSeries, YearPlotModel } from '#src/charts/model.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { MineProduction } from '#src/data/production.ts'
import type { Source } from '#src/data/sources.ts'
import { citeObservation, refsOf } from '#src/evidence/citing/cite-observation.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import { toYearPoints } from '#src/evidence/points/to-year-points.ts'
import { formatPercent } from '#src/lib/words/format-figure.ts'
import { formatDate, formatNumber } from '#src/lib/words/format.ts'
import { niceTicks, scaleOf } from '#src/lib/nice-ticks.ts'
import { publishedBy } from './published-by.ts'

/** The countries drawn, each with its series and its row among the countries of the last edition. */
export const MINES = [
  { label: 'World', seriesId: 'rare-earth-mine-production-world', role: 'ink', isDashed: true },
  { label: 'China', seriesId: 'rare-earth-mine-production-china', role: 'cn', isDashed: false },
  { label: 'United States', seriesId: 'rare-earth-mine-production-united-states', role: 'us', isDashed: false },
  { label: 'Australia', seriesId: 'rare-earth-mine-production-australia', role: 'third', isDashed: false },
  { label: 'Myanmar', seriesId: 'rare-earth-mine-production-myanmar', role: 'third', isDashed: true },
] as const

type Mine = (typeof MINES)[number]

/** The first year that the edition of 2026 counts anew. */
const REVISED_FROM = '2024'
const FIRST = 'As first published.'

interface MineData {
  /** Tonnes of oxide a year, by series. */
  readonly series: ReadonlyMap<string, readonly Observation[]>
  readonly production: readonly MineProduction[]
}

interface MineChart {
  readonly finding: Finding
  /** 2024 is the figure first published, since revised. */
  readonly isFirst: boolean
  readonly model: YearPlotModel
}

interface MineOptions {
  readonly lens: Lens
  readonly sources: ReadonlyMap<string, Source>
}

/**
 * Mine production by country and year. 2024 is the figure known then: as first published until its revision was out.
 * Figures of the two editions are not joined.
 */
export function toMineProduction(data: MineData, options: MineOptions): MineChart {
  const rowsOf = ({ seriesId, label }: Mine) =>
    asKnownThen(
      data.series.get(seriesId) ?? [],
      data.production.find((row) => row.label === label),
      options,
    )
  const drawn = MINES.map((mine) => toSeries(mine, rowsOf(mine), options))
  const points = drawn.flatMap((one) => one.points)
  const years = points.map((point) => point.at)
  const ticks = niceTicks(0, Math.max(0, ...points.map((point) => point.value ?? 0)), 4)
  const [world, china] = MINES
  return {
    isFirst: rowsOf(china).some(({ note }) => note === FIRST),
    finding: toFinding(rowsOf(world), rowsOf(china), options.lens),
    model: {
      kind: 'years',
      unit: 'tonnes',
      // Air for the values at the left, which the first points would cover.
      from: Math.min(...years) - 0.7,
      to: Math.max(...years),
      ticks,
      domain: scaleOf(ticks),
      height: 300,
      series: drawn,
    },
  }
}

/** The series, its figure of 2024 replaced by the one first published while the revision was not out. */
function asKnownThen(
  rows: readonly Observation[],
  first: MineProduction | undefined,
  { lens, sources }: MineOptions,
): readonly Observation[] {
  const revised = rows.find((row) => row.period === REVISED_FROM)
  if (first?.production2024FirstPublished == null || first.firstReleased === null) return rows
  if (revised === undefined || isKnown(revised.released, lens) || !isKnown(first.firstReleased, lens)) return rows
  const then: Observation = {
    period: REVISED_FROM,
    value: first.production2024FirstPublished,
    status: first.status,
    released: first.firstReleased,
    releasedBasis: revised.releasedBasis,
    note: FIRST,
    sourceIds: publishedBy(first.sourceIds, first.firstReleased, sources),
  }
  return rows.map((row) => (row === revised ? then : row))
}

function toSeries({ seriesId, label, role, isDashed }: Mine, rows: readonly Observation[], options: MineOptions) {
  const points = toYearPoints(rows, options).map((point, index, all): PlotPoint => {
    const before = all[index - 1]
    return before && isRevised(point) && !isRevised(before) ? { ...point, isUnjoined: true } : point
  })
  const end = points.findLast((point) => point.value !== null)
  const drawn: PlotSeries = { id: seriesId, name: label, publisher: 'USGS', role, shape: 'line', isDashed, points }
  if (end?.value == null) return drawn
  return { ...drawn, label: { at: end.at, value: end.value, text: label, side: 'right', role } as const }
}

/** Out with or after the edition that counts several countries anew. */
function isRevised(point: PlotPoint): boolean {
  return point.period >= REVISED_FROM && point.note !== FIRST
}

/** "China mined 270 000 t of the world’s 390 000 t of rare earths in 2024, 69.2%". */
function toFinding(world: readonly Observation[], china: readonly Observation[], lens: Lens): Finding {
  const known = (rows: readonly Observation[]) => rows.filter((row) => isKnown(row.released, lens))
  const whole = known(world).at(-1)
  const part = known(china).find((row) => row.period === whole?.period)
  if (whole?.value == null || part?.value == null) {
    return [`No figure on mine production was known on ${formatDate(lens.day)}`]
  }
  const cite = (row: Observation, seriesId: string, name: string) =>
    citeObservation(row, { seriesId, name, text: `${formatNumber(row.value ?? 0)} t` })
  const share = (part.value / whole.value) * 100
  return [
    'China mined ',
    cite(part, MINES[1].seriesId, 'Mine production of China'),
    ' of the world’s ',
    cite(whole, MINES[0].seriesId, 'Mine production of the world'),
    ` of rare earths in ${whole.period}, `,
    {
      text: formatPercent(share),
      label: `China’s share of mine production, ${whole.period}`,
      sourceIds: [...new Set([...part.sourceIds, ...whole.sourceIds])],
      known: part.released > whole.released ? part.released : whole.released,
      status: 'derived',
      formula: `${part.value} ÷ ${whole.value} = ${formatPercent(share, 2)}`,
      formulaTerms: 'China ÷ world, tonnes of rare-earth oxide',
      refs: [...refsOf(MINES[1].seriesId, whole.period), ...refsOf(MINES[0].seriesId, whole.period)],
    },
  ]
}
