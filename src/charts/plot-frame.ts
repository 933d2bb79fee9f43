import { linesOf } from '#src/charts/bars/bar-lines.ts'
import { barScale } from '#src/charts/bars/bar-scale.ts'
import { formatTick } from './format-value.ts'
import type { PlotModel, YearPlotModel } from './model.ts'
import { textWidth } from '#src/charts/labels/text-width.ts'

/** Scales and edges of a drawing, px. */
export interface PlotFrame {
  x: (at: number) => number
  y: (value: number) => number
  left: number
  right: number
  top: number
  bottom: number
}

interface Margin {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const AXIS_ROOM = 32
/** Height of one row of event labels. */
export const LABEL_ROW = 20
const TOP = 8
const NONE: Margin = { top: 0, right: 0, bottom: 0, left: 0 }

/** Room around the drawn values: labels of events above, the axis below, names of lines at the right. */
export function marginOf(model: PlotModel): Margin {
  if (model.kind === 'bars') return NONE
  if (model.kind === 'years') return { top: 22, right: endRoom(model), bottom: 28, left: tickRoom(model) }
  if (model.isStrip === true) return NONE
  return { ...NONE, top: TOP + (model.labelRows ?? 0) * LABEL_ROW, bottom: AXIS_ROOM }
}

/** Height in px that a drawing takes, known before it is drawn. */
export function heightOf(model: PlotModel): number {
  return model.kind === 'bars' ? linesOf(model).length * model.rowHeight : model.height
}

/** For the longest value of the axis, which stands left of the drawing. */
function tickRoom({ ticks, unit, panels }: YearPlotModel): number {
  if (panels !== undefined) return 0
  const highest = Math.max(...ticks)
  return Math.max(0, ...ticks.map((tick) => textWidth(formatTick(tick, unit, tick === highest)))) + 8
}

/** For the longest name at the end of a line; half a year's name where there is none. */
function endRoom({ series }: YearPlotModel): number {
  const names = series.flatMap(({ label }) => (label?.side === 'right' ? [textWidth(label.text, 13) + 12] : []))
  return Math.max(24, ...names)
}

/**
 * The scales that the drawing has at a width in px, worked out without drawing it: what lies over the drawing stands
 * where the drawing stands. Bars have no scale upwards: `y` counts rows, 0.5 in the middle of the first.
 */
export function plotFrame(model: PlotModel, width: number): PlotFrame {
  const height = heightOf(model)
  const margin = marginOf(model)
  const edges = { left: margin.left, right: width - margin.right, top: margin.top, bottom: height - margin.bottom }
  const [x0, x1] = acrossOf(model, width)
  const [y0, y1] = model.kind === 'bars' ? [linesOf(model).length, 0] : model.domain
  return {
    ...edges,
    x: (at) => edges.left + share(at, x0, x1) * (edges.right - edges.left),
    y: (value) => edges.bottom - share(value, y0, y1) * (edges.bottom - edges.top),
  }
}

/** The ends of the scale from left to right; that of plain bars leaves room for their words. */
export function acrossOf(model: PlotModel, width: number): readonly [number, number] {
  if (model.kind === 'bars') return model.whole === undefined ? barScale(model, width) : model.domain
  return model.kind === 'years' ? [model.from, model.to] : [0, model.axis.months]
}

function share(value: number, from: number, to: number): number {
  return to === from ? 0.5 : (value - from) / (to - from)
}
