import type { PlotEvent, PlotLabel, PlotPoint, PlotSeries, TimePlotModel } from '#src/charts/model.ts'
import { dutyInForce } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { citeObservation } from '#src/evidence/citing/cite-observation.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import type { DutyBeside } from '#src/filters/view.ts'
import { formatAsPublished } from '#src/lib/words/format-figure.ts'
import { formatDate, formatDateNoYear } from '#src/lib/words/format.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { toBeside, toQuoted, type BesideSeries } from './to-other-duties.ts'
import { toSteps } from './to-steps.ts'

export interface TariffData {
  /** Series A: US duties added on China, %. */
  readonly us: readonly Observation[]
  /** Series B: Chinese duties added on the US, %. */
  readonly cn: readonly Observation[]
  /** Series C, D and E by id, where they are here. */
  readonly others?: ReadonlyMap<string, readonly Observation[]>
}

export interface TariffOptions {
  readonly lens: Lens
  readonly lensLabel: string
  /** Day on which the data closed: as far as a last step is drawn. */
  readonly dataDate: string
  readonly sources: Tiers
  readonly events: readonly PlotEvent[]
  /** Other reckonings to draw beside the legal rates; none where left out. */
  readonly duties?: readonly DutyBeside[]
}

export interface DutyThen {
  readonly side: 'US' | 'CN'
  readonly name: string
  /** Null where none was in force, or where the rate was not found. */
  readonly cited: Cited | null
  readonly isUnknown: boolean
  /** What it consists of, as noted with the step. */
  readonly note: string | null
}

export interface TariffChart {
  readonly finding: Finding
  readonly subtitle: string
  readonly model: TimePlotModel
  readonly inForce: readonly DutyThen[]
  /** Other reckonings of the US duty that may be drawn beside the legal rates; never joined to them. */
  readonly beside: readonly Pick<BesideSeries, 'duty' | 'word'>[]
}

const SIDES = [
  { side: 'US', role: 'us', seriesId: 'tariff-us-added-legal', name: 'US duties added on China' },
  { side: 'CN', role: 'cn', seriesId: 'tariff-cn-added-legal', name: 'Chinese duties added on the US' },
] as const

/** Legal additions each way as steps over the page's axis. */
export function toTariffs(data: TariffData, options: TariffOptions): TariffChart {
  const { lens, duties = [] } = options
  const sides = SIDES.map((side) => {
    const rows = side.side === 'US' ? data.us : data.cn
    const now = dutyInForce(rows, lens.day)
    return { ...side, now, points: toSteps(rows, options) }
  })
  const holdsUntil = positionOf(lens.hindsight ? options.dataDate : lens.day, PAGE_AXIS)
  const beside = toBeside(data, options, holdsUntil)
  const shown = beside.filter(({ duty }) => duties.includes(duty))
  return {
    finding: toFinding(sides, lens),
    beside: beside.map(({ duty, word }) => ({ duty, word })),
    subtitle: 'Duties added since January 2025 on most goods, %, legal rates. Older duties are not included.',
    inForce: sides.map(({ side, seriesId, name, now }) => ({
      side,
      name: side === 'US' ? 'US on China' : 'China on the US',
      cited:
        now?.value == null ? null : citeObservation(now, { seriesId, name, text: `${formatAsPublished(now.value)}%` }),
      isUnknown: isUnknown({ now }),
      note: now?.note ?? null,
    })),
    model: {
      kind: 'time',
      axis: PAGE_AXIS,
      unit: 'percent',
      height: 276,
      ticks: [0, 50, 100, 150],
      domain: [0, 150],
      labelRows: 2,
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
        .concat(
          toQuoted(data, options),
          shown.map(({ series }) => series),
        ),
      labels: [
        ...sides.flatMap(({ role, points, now, side }) => [
          ...peakLabel(points, role, side),
          ...nowLabel(now, role, lens),
          ...aheadLabel(points, role),
        ]),
        ...shown.flatMap(({ label }) => label),
      ],
    },
  }
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
  const rate = `${formatAsPublished(peak.value)}%`
  const words = { text: `${name} ${rate}`, short: `${side === 'US' ? 'US' : 'China'} ${rate}` }
  return [{ at: peak.at, value: peak.value, ...words, side: 'left', role }]
}

/** The rate in force, written at the line of the lens. */
function nowLabel(now: Observation | null, role: 'us' | 'cn', lens: Lens): PlotLabel[] {
  if (now?.value == null) return []
  return [
    {
      at: positionOf(lens.day, PAGE_AXIS) + 0.15,
      value: now.value,
      text: `${formatAsPublished(now.value)}%`,
      side: 'above-right',
      role,
      isOfSpot: true,
    },
  ]
}

/** A step announced by the day and in force only after it. */
function aheadLabel(points: readonly PlotPoint[], role: 'us' | 'cn'): PlotLabel[] {
  return points
    .filter((point) => point.isAhead === true)
    .flatMap(({ at, value, period }): PlotLabel[] => {
      if (value === null) return []
      const rate = `${formatAsPublished(value)}%`
      return [
        {
          at,
          value,
          text: `${rate} announced, from ${formatDateNoYear(period)}`,
          short: `${rate} announced`,
          side: 'right',
          role,
        },
      ]
    })
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
  if (!us && !cn)
    return [
      sides.some(isUnknown)
        ? `The duties in force on ${day} are not known`
        : `No duty added since January 2025 was in force on ${day}`,
    ]
  return [
    `On ${day} the US had added `,
    us ?? nothing(sides[0]),
    ' and China ',
    cn ?? nothing(sides[1]),
    ' to duties on each other’s goods',
  ]
}

/** A step whose rate was not found is no step to zero. */
const isUnknown = ({ now }: Pick<SideNow, 'now'>) => now !== null && now.value === null

const nothing = (side: SideNow | undefined) => (side && isUnknown(side) ? 'an unknown rate' : 'nothing')
