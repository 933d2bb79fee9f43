import type { PlotPoint, PlotSeries, TimePlotModel } from '#src/charts/model.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { toDay } from './to-day.ts'

/** The points that are drawn; those of the table alone stay there. */
export const drawnOf = (series: PlotSeries) => series.points.filter((point) => point.isTableOnly !== true)

/** A place of a dated line: where, what it is called, its value. */
export interface Row {
  readonly day: number
  readonly period: string
  readonly value: number | null
  readonly isLater: boolean
}

/** A row a point; an empty one where a period is missing, so that the line stays open there. */
export function toLine(series: PlotSeries, { axis }: TimePlotModel): Row[] {
  return drawnOf(series).flatMap((point, index, points) => {
    const row = { day: toDay(point.at, axis), period: formatPeriod(point.period), ...valueOf(point) }
    const before = points[index - 1]
    const isOpen = before !== undefined && point.at - before.at > (point.span + before.span) / 2 + 0.01
    if (!isOpen && point.isUnjoined !== true) return [row]
    const between = toDay((point.at + (before?.at ?? point.at)) / 2, axis)
    return [{ day: between, period: 'Not found', value: null, isLater: point.isLater }, row]
  })
}

/** A rate holds until the day before the next: two rows a step, so that the drawing is square. */
export function toSteps(series: PlotSeries, { axis, lens }: TimePlotModel): Row[] {
  const points = drawnOf(series).filter((point) => point.value !== null)
  const rows = points.flatMap((point, index): Row[] => {
    const before = points[index - 1]
    const row = { day: toDay(point.at, axis), period: formatPeriod(point.period), ...valueOf(point) }
    if (before === undefined) return [row]
    return [{ ...row, period: 'Until then', value: before.value }, row]
  })
  const last = points.at(-1)
  const end = series.holdsUntil
  const held = last !== undefined && end !== undefined && end > last.at
  const all = held
    ? [...rows, { day: toDay(end, axis), period: 'Held until', value: last.value, isLater: last.isLater }]
    : rows
  return lens === null ? all : splitAt(all, toDay(lens.at, axis))
}

/** A rate known beforehand and in force only later belongs to what came later; the rate of the day stands in both. */
function splitAt(rows: readonly Row[], day: number): Row[] {
  const then = rows.filter((row) => row.day <= day).map((row) => ({ ...row, isLater: false }))
  const later = rows.filter((row) => row.day > day).map((row) => ({ ...row, isLater: true }))
  const now = then.at(-1)
  if (now === undefined || later.length === 0) return [...then, ...later]
  const held = { day, period: 'In force on the day', value: now.value }
  return [...then, { ...held, isLater: false }, { ...held, isLater: true }, ...later]
}

const valueOf = ({ value, isLater }: PlotPoint) => ({ value, isLater })
