import { formatPoint } from '#src/charts/format-value.ts'
import type { PlotLabel, PlotPoint, PlotSeries, YearPlotModel } from '#src/charts/model.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { toYearPoints } from '#src/evidence/points/to-year-points.ts'
import { capitalise, formatDate, formatList } from '#src/lib/words/format.ts'

export const RELIANCE = [
  { seriesId: 'us-net-import-reliance-compounds-metals', name: 'compounds and metals' },
  { seriesId: 'us-net-import-reliance-heavy', name: 'heavy rare earths' },
  { seriesId: 'us-net-import-reliance-yttrium', name: 'yttrium' },
  { seriesId: 'us-net-import-reliance-scandium', name: 'scandium' },
] as const

type Group = (typeof RELIANCE)[number]
type Rows = ReadonlyMap<string, readonly Observation[]>

interface RelianceOptions {
  readonly lens: Lens
  readonly sources: Tiers
}

/** US net imports as a share of what is used, by group and year. */
export function toImportReliance(rows: Rows, options: RelianceOptions): { finding: Finding; model: YearPlotModel } {
  const drawn = RELIANCE.map((group) => ({ group, points: toYearPoints(rows.get(group.seriesId) ?? [], options) }))
  const years = drawn.flatMap(({ points }) => points.map((point) => point.at))
  return {
    finding: toFinding(rows, options.lens),
    model: {
      kind: 'years',
      unit: 'share',
      // Air for the values at the left, which the first point would cover.
      from: Math.min(...years) - 0.6,
      to: Math.max(...years) + 0.1,
      ticks: [0, 50, 100],
      domain: [0, 100],
      height: 220,
      series: drawn.map(({ group, points }) => toSeries(group, points, drawn)),
    },
  }
}

/** Lines that lie on one another bear one name, that of all of them. */
function toSeries(
  group: Group,
  points: readonly PlotPoint[],
  all: readonly { group: Group; points: readonly PlotPoint[] }[],
) {
  const role = group === RELIANCE[0] ? ('us' as const) : ('third' as const)
  const series: PlotSeries = {
    id: group.seriesId,
    name: capitalise(group.name),
    publisher: 'USGS',
    role,
    shape: 'line',
    isShare: true,
    isDashed: role === 'third',
    points,
  }
  const alike = all.filter((other) => runOf(other.points) === runOf(points)).map((other) => other.group)
  const label = alike[0] === group ? labelOf(points, alike) : undefined
  return { ...series, label }
}

/** A flat line is named above its start; one that falls or rises below the point before its last. */
function labelOf(points: readonly PlotPoint[], alike: readonly Group[]): PlotLabel | undefined {
  const [first, last] = [points[0], points.at(-1)]
  if (first?.value == null || last?.value == null) return undefined
  const text = capitalise(formatList(alike.map(({ name }) => name)))
  const [one] = alike
  const short = one && alike.length > 2 ? `${capitalise(one.name)} and ${alike.length - 1} more` : text
  if (first.value === last.value) {
    return { at: first.at, value: first.value, text, short, side: 'above-right', role: 'third' }
  }
  const spot = points.at(-2) ?? last
  return { at: spot.at, value: spot.value ?? last.value, text, side: 'below', role: 'us' }
}

const runOf = (points: readonly PlotPoint[]) => points.map((point) => `${point.period} ${point.value}`).join(', ')

/** "Of compounds and metals the US met 67% by net imports in 2025, of heavy rare earths, yttrium and scandium all". */
function toFinding(rows: Rows, lens: Lens): Finding {
  const latest = RELIANCE.flatMap((group) => {
    const row = (rows.get(group.seriesId) ?? []).findLast((one) => one.released <= lens.day && one.value !== null)
    return row === undefined ? [] : [{ group, row }]
  })
  const [main, ...others] = latest
  if (main === undefined) return [`No figure on US import reliance known on ${formatDate(lens.day)} was found`]
  const full = others.filter(({ row }) => row.value === 100 && row.period === main.row.period)
  const sentence: Finding = [
    'The US relied on net imports for ',
    cite(main),
    ` of its ${main.group === RELIANCE[0] ? 'rare-earth ' : ''}${main.group.name} in ${main.row.period}`,
  ]
  const [first] = full
  if (first === undefined) return sentence
  const sourceIds = [...new Set(full.flatMap(({ row }) => row.sourceIds))]
  return [
    ...sentence,
    ', and for ',
    { ...cite(first), text: 'all', sourceIds },
    ` of its ${formatList(full.map(({ group }) => group.name))}`,
  ]
}

function cite({ group, row }: { group: Group; row: Observation }): Cited {
  const text = formatPoint(row, 'share') ?? ''
  return citeObservation(row, { seriesId: group.seriesId, name: `US net import reliance, ${group.name}`, text })
}
