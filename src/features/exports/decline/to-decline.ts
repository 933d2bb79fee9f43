import type { PlotEvent, PlotSeries, TimePlotModel } from '#src/charts/model.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Tiers } from '#src/data/tiers.ts'
import type { Finding } from '#src/evidence/citing/cited.ts'
import type { Compare, Measure } from '#src/filters/view.ts'
import { addMonths } from '#src/lib/period.ts'
import { middleOf, positionOf, type TimeAxis } from '#src/lib/time-axis.ts'
import { measureOnMonth, measureOnYear } from '#src/features/exports/decline/measures/measure-change.ts'
import { DEFAULT_BASE, measureIndex } from '#src/features/exports/decline/measures/measure-index.ts'
import { measureLevel } from '#src/features/exports/decline/measures/measure-level.ts'
import { measureShare } from '#src/features/exports/decline/measures/measure-share.ts'
import type { DeclineData, Measured, MeasureOptions, Notice } from '#src/features/exports/decline/measures/measured.ts'
import { toComparison } from './to-comparison.ts'
import { extentOf, extentOnce, toScale } from './to-scale.ts'
import { axisOf, isWithin, PAGE_RANGE, rangeWords, type Range } from '#src/features/exports/to-range.ts'

export interface DeclineOptions {
  readonly measure: Measure
  readonly lens: Lens
  readonly lensLabel: string
  readonly sources: Tiers
  /** On the axis of the range. */
  readonly events: readonly PlotEvent[]
  /** The page's own where left out. */
  readonly range?: Range
  /** 'YYYY-MM' that is 100 in the index; `DEFAULT_BASE` where null or left out. */
  readonly base?: string | null
  readonly compare?: Compare | null
}

export interface DeclineChart {
  readonly finding: Finding
  readonly subtitle: string
  readonly model: TimePlotModel
  readonly notices: readonly Notice[]
}

const MEASURE: Record<Measure, (data: DeclineData, options: MeasureOptions) => Measured> = {
  level: measureLevel,
  index: measureIndex,
  mom: measureOnMonth,
  yoy: measureOnYear,
  share: measureShare,
}
const HEIGHT = 416
const LABEL_ROWS = 3
/** Everything there is, so that the scale does not move with the lens. */
const OPEN: Lens = { day: '9999-12-31', roundId: 'all', hindsight: true }
/** Beyond six years a dot on every worked-out month would hide the line. */
const LONG = 72

/** The decline: what is drawn and the sentence over it, by measure, range and comparison. */
export function toDecline(data: DeclineData, options: DeclineOptions): DeclineChart {
  const { lens, sources, measure, compare = null, range = PAGE_RANGE } = options
  const asked: MeasureOptions = { lens, sources, range, base: options.base ?? DEFAULT_BASE }
  const measured = MEASURE[measure](data, asked)
  const compared = compare === null ? null : toComparison(compare, measured, asked)
  const axis = axisOf(range)
  const main = measured.series.map((series) => place(series, range, axis))
  const others = (compared?.series ?? []).map((series) => place(series, range, axis))
  const { labels, readout } = measured.annotate(main, axis)
  const isEmpty = main.every((series) => series.points.length === 0)
  const wide = widened(range)
  const extent = extentOnce(data, [measure, asked.base, range.from, range.to], () =>
    MEASURE[measure](data, { ...asked, lens: OPEN }).series.map((series) => place(series, wide, axis)),
  )
  return {
    finding: compared?.finding ?? measured.finding,
    subtitle: range.isChosen ? `${measured.subtitle} ${rangeWords(range)}.` : measured.subtitle,
    notices: [
      ...measured.notices,
      ...(isEmpty && measured.notices.length === 0 ? [emptyRange(range)] : []),
      ...(compared?.notices ?? []),
    ],
    model: {
      kind: 'time',
      axis,
      height: HEIGHT,
      labelRows: LABEL_ROWS,
      lens: { at: positionOf(lens.day, axis), label: options.lensLabel },
      events: options.events,
      unit: measured.unit,
      ...toScale([extent, extentOf(others)], measured),
      series: [...main, ...others],
      labels: [
        ...labels.filter(({ at }) => at >= 0 && at <= axis.months),
        ...others.flatMap((series) => comparedLabel(series, compare)),
      ],
      readout: others.length === 0 && readout && readout.at >= 0 && readout.at <= axis.months ? readout : undefined,
    },
  }
}

/** The points of the range, where they stand on its axis; its first months are measured against those of the year before. */
function place(series: PlotSeries, range: Range, axis: TimeAxis): PlotSeries {
  const before = addMonths(range.from, -12)
  return {
    ...series,
    ...(axis.months > LONG ? { isDotless: true } : {}),
    points: series.points
      .filter((point) => isWithin(point.period, range))
      .map((point) => ({ ...point, at: middleOf(point.period, axis) })),
    basis: series.points.filter(({ period }) => period >= before && period < range.from),
  }
}

/** The scale of the page's own range holds for every range inside it. */
const widened = (range: Range): Range => ({
  from: range.from < PAGE_RANGE.from ? range.from : PAGE_RANGE.from,
  to: range.to > PAGE_RANGE.to ? range.to : PAGE_RANGE.to,
  isChosen: false,
})

/** What the dashed line is, written over its highest point, where the line itself is below. */
function comparedLabel(series: PlotSeries, compare: Compare | null) {
  const drawn = series.points.filter((point) => point.value !== null && !point.isTableOnly)
  const inner = drawn.length > 8 ? drawn.slice(3, -4) : drawn
  const [point] = inner.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
  if (point?.value == null) return []
  const text = compare === 'prior-year' ? 'A year before' : (series.name.split(', ').at(-1) ?? '')
  return [{ at: point.at, value: point.value, text, side: 'above' as const, role: series.role }]
}

function emptyRange(range: Range): Notice {
  return {
    text: `No figure of this measure lies in ${rangeWords(range)}.`,
    wayOut: range.isChosen ? { label: 'Show all months', change: { from: null, to: null } } : null,
  }
}
