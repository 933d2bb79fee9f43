import { around, type Box, type Obstacle, type Stroke } from './boxes.ts'
import { columnBox } from '#src/charts/bars/column-box.ts'
import { aloneOf, boxOfGroup, groupEvents } from '#src/charts/marks/event-groups.ts'
import { marksOf } from '#src/charts/marks/marks-of.ts'
import type { PlotPoint, PlotSeries, TimePlotModel, YearPlotModel } from '#src/charts/model.ts'
import { baselineOf, labelsOver, lensWords } from './place-labels.ts'
import type { PlotFrame } from '#src/charts/plot-frame.ts'
import { strokeOf } from '#src/charts/marks/stroke-of.ts'
import { textWidth } from './text-width.ts'
import { toRows, type DrawnRow } from '#src/charts/to-rows.ts'

/** What is drawn and no words may stand on: lines, columns, marks, the line of the round. */
export function drawnIn(model: TimePlotModel | YearPlotModel, frame: PlotFrame): Obstacle[] {
  const lensAt = model.kind === 'time' ? (model.lens?.at ?? null) : null
  const drawn = model.series.flatMap((series) => ofSeries(series, frame, lensAt))
  const dots = (model.kind === 'time' ? (model.labels ?? []) : [])
    .filter(({ hasDot }) => hasDot)
    .map(({ at, value }) => around(frame.x(at), frame.y(value), 3.5))
  return model.kind === 'time' ? [...drawn, ...dots, ...marksOfTime(model, frame)] : drawn
}

/** Words that stand over a drawing already: labels of events, the name of the round. */
export function writtenIn(model: TimePlotModel | YearPlotModel, frame: PlotFrame): Box[] {
  if (model.kind !== 'time') return []
  return [...eventLabels(model, frame), ...lensLabel(model, frame)]
}

function ofSeries(series: PlotSeries, frame: PlotFrame, lensAt: number | null): Obstacle[] {
  const points = series.points.filter((point) => !point.isTableOnly)
  if (series.shape === 'column') return points.flatMap((point) => columnBox(point, frame) ?? [])
  if (series.shape === 'dots') return points.flatMap((point) => rangeBox(point, frame))
  const rows = toRows(series, lensAt)
  const half = strokeOf(series, { isLater: false, isStrip: false }) / 2
  const marks = marksOf(series).map(({ point, value, radius }) => around(frame.x(point.at), frame.y(value), radius + 1))
  return [
    ...strokesOf(rows, 'known', { series, frame, half }),
    ...strokesOf(rows, 'later', { series, frame, half }),
    ...marks,
  ]
}

function rangeBox({ at, value, low, high }: PlotPoint, frame: PlotFrame): Obstacle[] {
  const x = frame.x(at)
  if (value !== null) return [around(x, frame.y(value), 5)]
  if (low === undefined || high === undefined) return []
  return [{ left: x - 4, right: x + 4, top: frame.y(high) - 1.5, bottom: frame.y(low) + 1.5 }]
}

interface Drawing {
  series: PlotSeries
  frame: PlotFrame
  half: number
}

/** A line as its pieces; a step runs level, then up or down. */
function strokesOf(rows: readonly DrawnRow[], key: 'known' | 'later', { series, frame, half }: Drawing): Stroke[] {
  return rows.slice(1).flatMap((row, index): Stroke[] => {
    const before = rows[index]
    const [from, to] = [before?.[key] ?? null, row[key]]
    if (before === undefined || from === null || to === null) return []
    const [x1, y1, x2, y2] = [frame.x(before.at), frame.y(from), frame.x(row.at), frame.y(to)]
    if (series.shape !== 'step') return [{ x1, y1, x2, y2, half }]
    return [
      { x1, y1, x2, y2: y1, half },
      { x1: x2, y1, x2, y2, half },
    ]
  })
}

/** On the axis of time: events, and the line of the round. */
function marksOfTime(model: TimePlotModel, frame: PlotFrame): Obstacle[] {
  const events = groupEvents(model, frame).map((group) => boxOfGroup(group, frame.bottom))
  const x = lensX(model, frame)
  if (x === null) return events
  return [...events, { x1: x, x2: x, y1: hasLensLabel(model) ? 0 : frame.top, y2: frame.bottom, half: 0.75 }]
}

function eventLabels(model: TimePlotModel, frame: PlotFrame): Box[] {
  const events = aloneOf(groupEvents(model, frame))
  return labelsOver({ ...model, events }, frame).map(({ event, x, row, anchor }) => {
    const width = textWidth(`${event.label?.date} ${event.label?.text}`) + 6
    const y = baselineOf(row)
    return {
      left: anchor === 'end' ? x - width : x,
      right: anchor === 'end' ? x : x + width,
      top: y - 10,
      bottom: y + 4,
    }
  })
}

function lensLabel(model: TimePlotModel, frame: PlotFrame): Box[] {
  const x = lensX(model, frame)
  if (x === null || !hasLensLabel(model) || !model.lens) return []
  const { width, isAtEnd } = lensWords(model.lens.label, x, frame)
  return [{ left: isAtEnd ? x - width : x, right: isAtEnd ? x : x + width, top: 0, bottom: 18 }]
}

const hasLensLabel = ({ labelRows = 0 }: TimePlotModel) => labelRows > 0

/** Null where the round lies outside the axis. */
function lensX({ lens }: TimePlotModel, frame: PlotFrame): number | null {
  const x = lens ? frame.x(lens.at) : null
  return x === null || x < frame.left || x > frame.right ? null : x
}
