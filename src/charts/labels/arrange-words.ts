import { arrangeLabels, isDatumOf, NARROW } from './arrange-labels.ts'
import { arrangeTicks, type ArrangedTick } from '#src/charts/axes/arrange-ticks.ts'
import type { Box } from './boxes.ts'
import { formatPoint } from '#src/charts/format-value.ts'
import type { PlotLabel, TimePlotModel, YearPlotModel } from '#src/charts/model.ts'
import { drawnIn, writtenIn } from './obstacles.ts'
import { plotFrame } from '#src/charts/plot-frame.ts'
import { readoutBox } from '#src/charts/readout/readout-box.ts'
import { toStrips } from './strips.ts'
import type { ArrangedLabel } from './room-for-label.ts'

/** Every word inside a drawing with its place, px. None stands on another nor on anything drawn. */
export interface Words {
  readonly labels: readonly ArrangedLabel[]
  /** Values of the axis where they stand inside the drawing. */
  readonly ticks: readonly ArrangedTick[]
  /** Null where there is none or no room for it. */
  readonly readout: Box | null
}

/** Finds all words of a drawing their places: those tied to one place first. */
export function arrangeWords(model: TimePlotModel | YearPlotModel, width: number): Words {
  const frame = plotFrame(model, width)
  const drawn = drawnIn(model, frame)
  const words = writtenIn(model, frame)
  const readout = model.kind === 'time' ? readoutBox(model.readout, frame, [...drawn, ...words]) : null
  if (readout) words.push(readout)
  // A narrow drawing over time has no room beside it: its values stand over their lines.
  const isInside = model.kind === 'time' && model.isStrip !== true && frame.right - frame.left < NARROW
  const ticks = isInside ? arrangeTicks(model, frame, [...drawn, ...words]) : []
  words.push(...ticks.map(({ box }) => box))
  const labels = arrangeLabels(labelsOf(model), {
    frame,
    width,
    drawn: toStrips(drawn),
    leaders: [],
    words,
    isDatum: isDatumOf(model),
  })
  return { labels, ticks, readout }
}

/** All labels of a model; figures that are "more than" what is drawn say so at their point. */
export function labelsOf(model: TimePlotModel | YearPlotModel): PlotLabel[] {
  const names = model.series.flatMap((series) => series.label ?? [])
  if (model.kind === 'time') return [...names, ...(model.labels ?? [])]
  const qualified = model.series.flatMap(({ shape, role, points }) =>
    points.flatMap((point): PlotLabel[] => {
      if (shape !== 'line' || point.qualifier === undefined || point.value === null) return []
      return [{ at: point.at, value: point.value, text: formatPoint(point, model.unit) ?? '', side: 'below', role }]
    }),
  )
  return [...qualified, ...names]
}
