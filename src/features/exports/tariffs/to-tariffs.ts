import type { PlotEvent, PlotLabel, PlotPoint, PlotSeries, TimePlotModel } from '#src/charts/model.ts'
import { dutyInForce } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Source } from '#src/data/sources.ts'
import { citeObservation } from '#src/evidence/cite-observation.ts'
import type { Cited, Finding } from '#src/evidence/cited.ts'
import { toPoints } from '#src/evidence/to-points.ts'
import { formatAsPublished, formatDate } from '#src/lib/format.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'

interface TariffData {
  /** Series A: US duties added on China, %. */
  readonly us: readonly Observation[]
  /** Series B: Chinese duties added on the US, %. */
  readonly cn: readonly Observation[]
  /** Series C, D and E by id, where they are here. */
  readonly others?: ReadonlyMap<string, readonly Observation[]>
}

interface TariffOptions {
  readonly lens: Lens
  readonly lensLabel: string
  /** Day on which the data closed: as far as a last step is drawn. */
  readonly dataDate: string
  readonly sources: ReadonlyMap<string, Source>
  readonly events: readonly PlotEvent[]
}

export interface DutyThen {
  readonly side: 'US' | 'CN'
  readonly name: string
  /** Null where none was in force. */
  readonly cited: Cited | null
  /** What it consists of, as noted with the step. */
  readonly note: string | null
}

export interface TariffChart {
  readonly finding: Finding
  readonly subtitle: string
  readonly model: TimePlotModel
  readonly inForce: readonly DutyThen[]
  /** Other reckonings of the US duty, to be drawn beside the legal rates when asked for; never joined to them. */
  readonly beside: readonly BesideSeries[]
}

export interface BesideSeries {
  /** On the button that shows it. */
  readonly word: string
  readonly series: PlotSeries
  readonly label: readonly PlotLabel[]
}

/** C and D: models with other bases. Each its own line. */
const BESIDE = [
  {
    seriesId: 'tariff-us-added-model',
    word: 'C: added, modelled',
    name: 'C: US duties added, weighted by imports (model)',
    publisher: 'M. Waugh',
    dash: true,
  },
  {
    seriesId: 'tariff-us-statutory-total',
    word: 'D: total, modelled',
    name: 'D: US duty in total, older duties included (model)',
    publisher: 'The Budget Lab at Yale',
    dash: 'long',
  },
] as const

/** E: quoted second-hand, points and no line, so in the table alone. */
const QUOTED = [
  { seriesId: 'tariff-us-piie-points', role: 'us', name: 'E: US tariff in total, quoted' },
  { seriesId: 'tariff-cn-piie-points', role: 'cn', name: 'E: Chinese tariff in total, quoted' },
] as const

export const TARIFF_OTHERS = [...BESIDE, ...QUOTED].map(({ seriesId }) => seriesId)

const SIDES = [
  { side: 'US', role: 'us', seriesId: 'tariff-us-added-legal', name: 'US duties added on China' },
  { side: 'CN', role: 'cn', seriesId: 'tariff-cn-added-legal', name: 'Chinese duties added on the US' },
] as const

/** Legal additions each way as steps over the page's axis. */
export function toTariffs(data: TariffData, options: TariffOptions): TariffChart {
  const { lens } = options
  const sides = SIDES.map((side) => {
    const rows = side.side === 'US' ? data.us : data.cn
    const now = dutyInForce(rows, lens.day)
    return { ...side, now, points: withInexact(rows, options) }
  })
  const holdsUntil = positionOf(lens.hindsight ? options.dataDate : lens.day, PAGE_AXIS)
  return {
    finding: toFinding(sides, lens),
    beside: toBeside(data, options, holdsUntil),
    subtitle: 'Duties added since January 2025 on most goods, %, legal rates. Older duties are not included.',
    inForce: sides.map(({ side, seriesId, name, now }) => ({
      side,
      name: side === 'US' ? 'US on China' : 'China on the US',
      cited:
        now?.value == null ? null : citeObservation(now, { seriesId, name, text: `${formatAsPublished(now.value)}%` }),
      note: now?.note ?? null,
    })),
    model: {
      kind: 'time',
      axis: PAGE_AXIS,
      unit: 'percent',
      height: 256,
      ticks: [0, 50, 100, 150],
      domain: [0, 150],
      labelRows: 1,
      lens: { at: positionOf(lens.day, PAGE_AXIS), label: options.lensLabel },
      events: options.events,
      series: sides
        .map(({ seriesId, name, role, points }): PlotSeries => ({
          id: seriesId,
          name,
          role,
          shape: 'step',
          points,
          holdsUntil,
        }))
        .concat(toQuoted(data, options)),
      labels: sides.flatMap(({ role, points, now, side }) => [
        ...peakLabel(points, role, side),
        ...nowLabel(now, role, lens),
      ]),
    },
  }
}

function toBeside({ others }: TariffData, options: TariffOptions, holdsUntil: number): BesideSeries[] {
  return BESIDE.flatMap(({ seriesId, word, name, publisher, dash }): BesideSeries[] => {
    const points = withInexact(others?.get(seriesId) ?? [], options)
    if (points.length === 0) return []
    const series: PlotSeries = {
      id: seriesId,
      name,
      publisher,
      role: 'us',
      shape: 'step',
      isDashed: dash,
      isThin: true,
      isDotless: true,
      points,
      holdsUntil,
    }
    return [{ word, series, label: besideLabel(points, word) }]
  })
}

/** Where the line begins: later the lines of the other series lie close. */
function besideLabel([first]: readonly PlotPoint[], word: string): PlotLabel[] {
  if (first?.value == null) return []
  return [{ at: first.at, value: first.value, text: word, short: word.charAt(0), side: 'left', role: 'us' }]
}

function toQuoted({ others }: TariffData, options: TariffOptions): PlotSeries[] {
  return QUOTED.flatMap(({ seriesId, role, name }): PlotSeries[] => {
    const axis = { start: '2018-01', months: 9 * 12 }
    const points = toPoints(others?.get(seriesId) ?? [], { ...options, axis }).map((point) => ({
      ...point,
      at: positionOf(point.period, PAGE_AXIS),
      isTableOnly: true,
    }))
    return points.length === 0
      ? []
      : [{ id: seriesId, name, publisher: 'PIIE, as quoted', role, shape: 'line', points }]
  })
}

/** A step whose day is not exact says so beside its value. */
function withInexact(rows: readonly Observation[], options: TariffOptions): PlotPoint[] {
  const inexact = new Set(rows.filter((row) => row.exactStep === false).map((row) => row.period))
  return toPoints(rows, options).map((point) =>
    inexact.has(point.period) && point.note === undefined
      ? { ...point, note: 'The day of this step is not exact.' }
      : point,
  )
}

/** Days of steps drawn that are not exact; `rows` are the observations by series. */
export function inexactDays(
  series: readonly PlotSeries[],
  rows: ReadonlyMap<string, readonly Observation[]>,
): string[] {
  const days = series
    .filter((one) => one.shape === 'step')
    .flatMap(({ id, points }) =>
      (rows.get(id) ?? []).filter(
        (row) => row.exactStep === false && points.some((point) => point.period === row.period),
      ),
    )
    .map((row) => row.period)
  return [...new Set(days)].toSorted()
}

/** The highest step known, named for its side. */
function peakLabel(points: readonly PlotPoint[], role: 'us' | 'cn', side: 'US' | 'CN'): PlotLabel[] {
  const known = points.filter((point) => !point.isLater)
  const peak = known.reduce<PlotPoint | undefined>(
    (best, point) => ((point.value ?? 0) > (best?.value ?? 0) ? point : best),
    undefined,
  )
  if (peak?.value == null || peak.value < 40) return []
  const name = side === 'US' ? 'US on China' : 'China on the US'
  return [{ at: peak.at, value: peak.value, text: `${name} ${formatAsPublished(peak.value)}%`, side: 'left', role }]
}

/** The rate in force, written at the line of the lens. */
function nowLabel(now: Observation | null, role: 'us' | 'cn', lens: Lens): PlotLabel[] {
  if (now?.value == null) return []
  return [
    {
      at: positionOf(lens.day, PAGE_AXIS) + 0.15,
      value: now.value + 9,
      text: `${formatAsPublished(now.value)}%`,
      side: 'right',
      role,
    },
  ]
}

interface SideNow {
  seriesId: string
  name: string
  now: Observation | null
}

function toFinding(sides: readonly SideNow[], lens: Lens): Finding {
  const [us, cn] = sides.map(({ seriesId, name, now }) =>
    now?.value == null ? null : citeObservation(now, { seriesId, name, text: `${formatAsPublished(now.value)}%` }),
  )
  const day = formatDate(lens.day)
  if (!us && !cn) return [`No duty added since January 2025 was in force on ${day}`]
  return [
    `On ${day} the US had added `,
    us ?? 'nothing',
    ' and China ',
    cn ?? 'nothing',
    ' to duties on each other’s goods',
  ]
}
