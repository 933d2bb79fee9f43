import type { PlotEvent, PlotLabel, PlotPoint, PlotSeries, TimePlotModel } from '#src/charts/model.ts'
import type { Lens } from '#src/data/lens.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { niceTicks, scaleOf } from '#src/lib/nice-ticks.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'

interface TonnesOptions {
  readonly lens: Lens
  readonly lensLabel: string
  readonly events?: readonly PlotEvent[] | undefined
}

/** Room under zero for the marks of events, of the whole height: columns stand clear of them. */
const EVENT_ROOM = 0.08

/** Tonnes a month over the page's axis; the last figure known of the first series is written at its point. */
export function toTonnes(series: readonly PlotSeries[], { lens, lensLabel, events }: TonnesOptions): TimePlotModel {
  const points = series[0]?.points ?? []
  const ticks = niceTicks(0, Math.max(0, ...points.map((point) => point.value ?? 0)), 4)
  const [, highest] = scaleOf(ticks)
  return {
    kind: 'time',
    axis: PAGE_AXIS,
    unit: 'tonnes',
    height: 280,
    ticks,
    domain: [events === undefined ? 0 : -highest * EVENT_ROOM, highest],
    labelRows: 2,
    lens: { at: positionOf(lens.day, PAGE_AXIS), label: lensLabel },
    series,
    events,
    labels: lastLabel(points),
  }
}

function lastLabel(points: readonly PlotPoint[]): PlotLabel[] {
  const last = points.findLast((point) => !point.isLater && point.value !== null)
  if (last?.value == null) return []
  const month = formatPeriod(last.period).replace(/ \d{4}$/, '')
  const text = `${formatNumber(last.value)} in ${month}`
  const short = formatNumber(last.value)
  return [{ at: last.at, value: last.value, text, short, side: 'above', weakTier: last.weakTier }]
}
