import type { PlotEvent, PlotLabel, PlotPoint, Readout, TimePlotModel } from '#src/charts/model.ts'
import { latestReadable } from '#src/data/known.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { monthOnMonth, yearOnYear, type Change } from '#src/data/series-math.ts'
import type { Source } from '#src/data/sources.ts'
import { weakestOnly } from '#src/data/tiers.ts'
import { citeChange, citeObservation } from '#src/evidence/cite-observation.ts'
import type { Finding } from '#src/evidence/cited.ts'
import { toPoints } from '#src/evidence/to-points.ts'
import type { Measure } from '#src/filters/view.ts'
import { formatNumber, formatPercent, formatPeriod, formatSignedPercent, formatUsdBn, MONTHS } from '#src/lib/format.ts'
import { niceTicks } from '#src/lib/nice-ticks.ts'
import { addMonths, isMonth, yearBefore } from '#src/lib/period.ts'
import { middleOf, PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'

export interface DeclineData {
  /** China's exports to the US, China Customs, $bn. */
  readonly levels: readonly Observation[]
  /** Their change on a year earlier as reported, %. */
  readonly changes: readonly Observation[]
  /** US imports from China, US Census, $m. */
  readonly census: readonly Observation[]
}

export interface DeclineOptions {
  readonly measure: Measure
  readonly lens: Lens
  readonly lensLabel: string
  readonly sources: ReadonlyMap<string, Source>
  readonly events: readonly PlotEvent[]
}

export interface DeclineChart {
  readonly finding: Finding
  readonly subtitle: string
  readonly model: TimePlotModel
}

const NAME = 'China’s exports to the US'
const LEVEL_ID = 'gacc-exports-to-us'
const CHANGE_ID = 'gacc-exports-to-us-yoy'
const HEIGHT = 416
const LABEL_ROWS = 3

/** The decline: what is drawn and the sentence over it, by measure. */
export function toDecline(data: DeclineData, options: DeclineOptions): DeclineChart {
  if (options.measure === 'mom') return toMonthOnMonth(data, options)
  if (options.measure === 'yoy') return toYearOnYear(data, options)
  return toLevel(data, options)
}

function toLevel({ levels, census }: DeclineData, options: DeclineOptions): DeclineChart {
  const { lens } = options
  const china = toPoints(levels, options)
  const us = toPoints(census, { ...options, divideBy: 1000 })
  const latest = latestReadable(levels, lens.day)
  const before = latest && isMonth(latest.period) ? find(levels, addMonths(latest.period, -1)) : undefined
  const high = Math.max(...[...china, ...us].map((point) => point.value ?? 0))
  return {
    finding: toLevelFinding(latest, before, lens),
    subtitle: 'Goods, $bn a month, customs basis, not seasonally adjusted. Read January and February together.',
    model: {
      ...frame(options),
      unit: 'usd-bn',
      ticks: niceTicks(0, high),
      domain: [0, niceTicks(0, high).at(-1) ?? high],
      series: [
        {
          id: LEVEL_ID,
          name: 'China Customs: exports',
          role: 'cn',
          shape: 'line',
          points: china,
          label: nameLabel(china, 'China Customs: exports', 'above'),
        },
        {
          id: 'census-imports-from-china',
          name: 'US Census: imports',
          role: 'us',
          shape: 'line',
          points: us,
          label: nameLabel(us, 'US Census: imports', 'below'),
        },
      ],
      labels: [...yearBeforeLabel(levels, latest), ...endLabel(china, 'cn'), ...endLabel(us, 'us')],
      readout: toReadout(levels, latest),
    },
  }
}

function toMonthOnMonth({ levels }: DeclineData, options: DeclineOptions): DeclineChart {
  const { lens, sources } = options
  const months = levels.filter((row) => isMonth(row.period))
  const points = months.flatMap((row): PlotPoint[] => {
    const change = monthOnMonth(levels, row.period)
    const isLater = change !== null && !isKnown(change.known, lens)
    if (change === null || (isLater && !lens.hindsight)) return []
    return [
      {
        period: row.period,
        at: middleOf(row.period, PAGE_AXIS),
        span: 1,
        value: change.value,
        isDerived: false,
        isLater,
        known: change.known,
        sourceIds: change.sourceIds,
        weakTier: weakestOnly(change.sourceIds, sources),
        formula: `${change.formula} = ${formatSignedPercent(change.value, 2)}`,
      },
    ]
  })
  const latest = points.findLast((point) => !point.isLater)
  const change = latest && monthOnMonth(levels, latest.period)
  return {
    finding: change
      ? [
          `${NAME} ${change.value < 0 ? 'fell' : 'rose'} `,
          citeChange(change, { seriesId: LEVEL_ID, name: NAME, text: formatPercent(Math.abs(change.value)) }),
          ` in a month, to ${formatPeriod(latest.period)}`,
        ]
      : [`No change on the month of ${NAME} was known`],
    subtitle:
      'Goods, % change on the month before, worked out from $bn levels, not seasonally adjusted. The Lunar New Year moves January to March.',
    model: {
      ...frame(options),
      ...percentScale(points),
      series: [{ id: LEVEL_ID, name: `${NAME}, month-on-month`, role: 'cn', shape: 'column', points }],
      labels: columnLabel(latest),
    },
  }
}

function toYearOnYear({ changes, levels }: DeclineData, options: DeclineOptions): DeclineChart {
  const points = toPoints(changes, options)
  const latest = points.findLast((point) => !point.isLater && !point.isTableOnly)
  const row = latest && changes.find((change) => change.period === latest.period)
  return {
    finding:
      row?.value == null
        ? [`No change on the year of ${NAME} was known`]
        : [
            `${NAME} were `,
            citeObservation(row, {
              seriesId: CHANGE_ID,
              name: `${NAME}, change on a year earlier`,
              text: formatPercent(Math.abs(row.value)),
            }),
            ` ${row.value < 0 ? 'lower' : 'higher'} in ${formatPeriod(row.period)} than a year earlier`,
          ],
    subtitle:
      'Goods, % change on the same period a year earlier, as reported in $ terms. January and February stand as one row.',
    model: {
      ...frame(options),
      ...percentScale(points),
      series: [
        {
          id: CHANGE_ID,
          name: `${NAME}, year-on-year`,
          role: 'cn',
          shape: 'column',
          points: withFormula(points, levels),
        },
      ],
      labels: columnLabel(latest),
    },
  }
}

/** Where both levels are known, a reported change also shows how it follows from them. */
function withFormula(points: readonly PlotPoint[], levels: readonly Observation[]): PlotPoint[] {
  return points.map((point) => {
    const change = yearOnYear(levels, point.period)
    return change === null ? point : { ...point, note: [point.note ?? [], levelsGive(change)].flat().join(' ') }
  })
}

const levelsGive = (change: Change) => `The levels give ${change.formula} = ${formatSignedPercent(change.value, 2)}.`

function frame({ lens, lensLabel, events }: DeclineOptions) {
  return {
    kind: 'time' as const,
    axis: PAGE_AXIS,
    height: HEIGHT,
    labelRows: LABEL_ROWS,
    lens: { at: positionOf(lens.day, PAGE_AXIS), label: lensLabel },
    events,
  }
}

function percentScale(points: readonly PlotPoint[]) {
  const values = points.map((point) => point.value ?? 0)
  const ticks = niceTicks(Math.min(...values, -10), Math.max(...values, 10), 6)
  return { unit: 'percent' as const, ticks, domain: [ticks[0] ?? 0, ticks.at(-1) ?? 0] as const }
}

function toLevelFinding(latest: Observation | null, before: Observation | undefined, lens: Lens): Finding {
  if (latest?.value == null) return [`No monthly figure for ${NAME} was known`]
  const now = citeObservation(latest, { seriesId: LEVEL_ID, name: NAME, text: formatUsdBn(latest.value) })
  if (before?.value == null || !isKnown(before.released, lens))
    return [`${NAME} came to `, now, ` in ${formatPeriod(latest.period)}`]
  const then = citeObservation(before, { seriesId: LEVEL_ID, name: NAME, text: formatUsdBn(before.value) })
  const verb = latest.value < before.value ? 'fell' : 'rose'
  return [`${NAME} ${verb} from `, then, ` in ${monthOf(before.period)} to `, now, ` in ${monthOf(latest.period)}`]
}

function toReadout(levels: readonly Observation[], latest: Observation | null): Readout | undefined {
  if (latest?.value == null || !isMonth(latest.period)) return undefined
  const rows = [
    {
      row: find(levels, addMonths(latest.period, -1)),
      label: (period: string) => monthOf(period),
      change: monthOnMonth(levels, latest.period),
    },
    { row: find(levels, yearBefore(latest.period)), label: formatPeriod, change: yearOnYear(levels, latest.period) },
  ].flatMap(({ row, label, change }) =>
    row?.value == null || change === null
      ? []
      : [[label(row.period), formatNumber(row.value, 1), formatSignedPercent(change.value)] as const],
  )
  return {
    at: middleOf(latest.period, PAGE_AXIS),
    value: latest.value,
    role: 'cn',
    title: formatPeriod(latest.period),
    figure: formatUsdBn(latest.value),
    rows,
  }
}

/** The same month a year before, marked on the line. */
function yearBeforeLabel(levels: readonly Observation[], latest: Observation | null): PlotLabel[] {
  const row = latest && find(levels, yearBefore(latest.period))
  if (row?.value == null) return []
  return [
    {
      at: middleOf(row.period, PAGE_AXIS),
      value: row.value,
      text: formatPeriod(row.period),
      side: 'below-right',
      role: 'cn',
      hasDot: true,
      isOptional: true,
    },
  ]
}

/** The last value of a line when it came after the lens: month, value, and its tier where weak. */
function endLabel(points: readonly PlotPoint[], role: 'us' | 'cn'): PlotLabel[] {
  const last = points.findLast((point) => point.value !== null)
  if (!last?.isLater || last.value === null) return []
  const month = MONTHS[Number(last.period.slice(5, 7)) - 1]?.slice(0, 3) ?? ''
  return [
    {
      at: last.at,
      value: last.value,
      text: `${formatNumber(last.value, 1)} ${month}`,
      side: 'right',
      role,
      weakTier: last.weakTier,
    },
  ]
}

/** The name of a line at its start, where the other line leaves room. */
function nameLabel(points: readonly PlotPoint[], text: string, side: 'above' | 'below'): PlotLabel | undefined {
  const early = points.filter((point) => point.value !== null).slice(0, 8)
  if (early.length === 0) return undefined
  const values = early.map((point) => point.value ?? 0)
  return side === 'above'
    ? { at: 0, value: Math.max(...values) + 2.2, text, short: 'China', side: 'right', role: 'cn' }
    : { at: 0, value: Math.min(...values) - 3.5, text, short: 'US', side: 'right', role: 'us' }
}

function columnLabel(latest: PlotPoint | undefined): PlotLabel[] {
  if (latest?.value == null) return []
  return [
    {
      at: latest.at,
      value: latest.value,
      text: formatSignedPercent(latest.value),
      side: latest.value < 0 ? 'below' : 'above',
      role: 'cn',
    },
  ]
}

const find = (rows: readonly Observation[], period: string) => rows.find((row) => row.period === period)
const monthOf = (period: string) =>
  isMonth(period) ? (MONTHS[Number(period.slice(5, 7)) - 1] ?? period) : formatPeriod(period)
