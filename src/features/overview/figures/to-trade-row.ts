import type { PlotPoint, TimePlotModel } from '#src/charts/model.ts'
import { latestReadable } from '#src/data/known.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Observation } from '#src/data/observations.ts'
import { monthOnMonth, yearOnYear, type Change } from '#src/data/series-math.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { citeChange, citeObservation, refsOf } from '#src/evidence/citing/cite-observation.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { toDerivedPoints } from '#src/evidence/points/to-derived-points.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import { formatSignedPercent, formatUsdBn } from '#src/lib/words/format-figure.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatDate, MONTHS } from '#src/lib/words/format.ts'
import { addMonths } from '#src/lib/period.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'

export interface Drawing {
  lens: Lens
  sources: Tiers
  lensLabel: string
  /** Day on which the data closed. */
  dataDate: string
}

/** A key figure as a row on the axis: its strip, its value or two values, what changed. */
export interface KeyFigureRow {
  readonly id: string
  readonly name: string
  readonly measure: string
  /** Values side by side, each with the side it speaks for. */
  readonly values: readonly { side: 'US' | 'CN' | null; cited: Cited; unit: string; period?: string }[]
  /** Changes, most important first: the figure and the words after it. */
  readonly changes: readonly { cited: Cited; after: string }[]
  readonly plot: TimePlotModel
  /** Said in place of a value when none was known. */
  readonly missing: string
}

const STRIP = 56

/** The strip of a key figure: the page's axis, no words. */
export function strip(drawing: Drawing, rest: Pick<TimePlotModel, 'unit' | 'series' | 'domain'>): TimePlotModel {
  const at = positionOf(drawing.lens.day, PAGE_AXIS)
  return {
    kind: 'time',
    axis: PAGE_AXIS,
    ticks: [],
    height: STRIP,
    isStrip: true,
    lens: { at, label: drawing.lensLabel },
    ...rest,
  }
}

export interface TradeSeries {
  id: string
  name: string
  levelId: string
  levels: readonly Observation[]
  changeId: string
  changes: readonly Observation[]
}

/** A flow of goods: the latest month known, its change on the month before and on a year before. */
export function toTradeRow(series: TradeSeries, drawing: Drawing): KeyFigureRow {
  const { id, name, levelId, changeId } = series
  const { lens } = drawing
  const row = {
    id,
    name,
    measure: 'China Customs, % on a year earlier',
    plot: strip(drawing, {
      unit: 'percent',
      domain: [-44, 44],
      series: [
        {
          id: changeId,
          name: `${name}, change on a year earlier`,
          role: 'cn',
          shape: 'column',
          points: toChangePoints(series, drawing),
        },
      ],
    }),
    missing: `No figure known on ${formatDate(lens.day)}`,
  }
  const then = toTradeThen(series, lens)
  if (then === null) return { ...row, values: [], changes: [] }
  const { latest, cited, onMonth, onYear } = then
  return {
    ...row,
    values: [{ side: null, cited, unit: '', period: formatPeriod(latest.period) }],
    changes: [
      ...(onMonth
        ? [
            {
              cited: citeChange(onMonth, { seriesId: levelId, name, text: formatSignedPercent(onMonth.value) }),
              after: `on ${monthName(addMonths(latest.period, -1))}`,
            },
          ]
        : []),
      ...(onYear ? [{ cited: onYear.cited, after: 'on a year' }] : []),
    ],
  }
}

/** The changes as reported; that of the latest month known is worked out where none was: the row says it in words. */
function toChangePoints({ levels, changes }: TradeSeries, { lens, sources }: Drawing): PlotPoint[] {
  const reported = toPoints(changes, { lens, sources })
  const period = latestReadable(levels, lens.day)?.period
  if (period === undefined || reported.some((point) => point.period === period && point.value !== null)) return reported
  const workedOut = toDerivedPoints([period], () => yearOnYear(levels, period), {
    lens,
    sources,
    toResult: (value) => formatSignedPercent(value, 2),
  })
  return workedOut.length === 0 ? reported : [...reported.filter((point) => point.period !== period), ...workedOut]
}

export interface TradeThen {
  readonly latest: Observation
  /** $bn */
  readonly value: number
  readonly cited: Cited
  readonly onMonth: Change | null
  /** Percent. */
  readonly onYear: { readonly value: number; readonly cited: Cited } | null
}

/** The latest month of a flow known on the lens day, and its changes; null where none was. */
export function toTradeThen(series: TradeSeries, lens: Lens): TradeThen | null {
  const { name, levelId, levels, changeId, changes } = series
  const latest = latestReadable(levels, lens.day)
  if (latest?.value == null) return null
  const month = monthOnMonth(levels, latest.period)
  const reported = changes.find((change) => change.period === latest.period && isKnown(change.released, lens))
  const derived = yearOnYear(levels, latest.period)
  const known = derived && derived.known <= lens.day ? derived : null
  const cited = yearChange(reported, known, { changeId, levelId, name })
  const value = reported?.value ?? known?.value
  return {
    latest,
    value: latest.value,
    cited: citeObservation(latest, { seriesId: levelId, name, text: formatUsdBn(latest.value) }),
    onMonth: month && month.known <= lens.day ? month : null,
    onYear: cited && value !== undefined ? { value, cited } : null,
  }
}

/** The change on a year earlier: as reported where it is, else worked out. */
function yearChange(
  reported: Observation | undefined,
  derived: ReturnType<typeof yearOnYear>,
  ids: { changeId: string; levelId: string; name: string },
): Cited | null {
  if (reported && reported.value !== null) {
    const text = formatSignedPercent(reported.value)
    const cited = citeObservation(reported, {
      seriesId: ids.changeId,
      name: `${ids.name}, change on a year earlier`,
      text,
    })
    if (!derived) return cited
    return {
      ...cited,
      refs: [...(cited.refs ?? []), ...refsOf(ids.levelId, reported.period)],
      note: [cited.note ?? [], `The levels give ${derived.formula} = ${formatSignedPercent(derived.value, 2)}.`]
        .flat()
        .join(' '),
    }
  }
  return (
    derived && citeChange(derived, { seriesId: ids.levelId, name: ids.name, text: formatSignedPercent(derived.value) })
  )
}

const monthName = (period: string) => MONTHS[Number(period.slice(5, 7)) - 1] ?? formatPeriod(period)
