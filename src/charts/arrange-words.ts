import { arrangeLabels, isDatumOf, NARROW, type ArrangedLabel } from './arrange-labels.ts'
import { touches, type Box, type Obstacle } from './boxes.ts'
import { formatPoint, formatTick } from './format-value.ts'
import type { PlotLabel, TimePlotModel, YearPlotModel } from './model.ts'
import { drawnIn, writtenIn } from './obstacles.ts'
import { plotFrame, type PlotFrame } from './plot-frame.ts'
import { readoutBox } from './readout-box.ts'
import { textWidth } from './text-width.ts'

/** Every word inside a drawing with its place, px. None stands on another nor on anything drawn. */
export interface Words {
  readonly labels: readonly ArrangedLabel[]
  /** Values of the axis where they stand inside the drawing. */
  readonly ticks: readonly ArrangedTick[]
  /** Null where there is none or no room for it. */
  readonly readout: Box | null
}

export interface ArrangedTick {
  readonly tick: number
  readonly text: string
  /** Right end of its letters, and their base line. */
  readonly x: number
  readonly y: number
  readonly box: Box
}

const AIR = 2
/** By so many px a value moves along its line to find a free place. */
const STEP = 8

/** Finds all words of a drawing their places: those tied to one place first. */
export function arrangeWords(model: TimePlotModel | YearPlotModel, width: number): Words {
  const frame = plotFrame(model, width)
  const drawn = drawnIn(model, frame)
  const words = writtenIn(model, frame)
  const readout = model.kind === 'time' ? readoutBox(model.readout, frame, [...drawn, ...words]) : null
  if (readout) words.push(readout)
  const ticks = model.kind === 'time' && model.isStrip !== true ? arrangeTicks(model, frame, [...drawn, ...words]) : []
  words.push(...ticks.map(({ box }) => box))
  const labels = arrangeLabels(labelsOf(model), { frame, width, drawn, words, isDatum: isDatumOf(model) })
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

/** On a narrow drawing the values of the axis stand over their lines, at the right or as far along as need be. */
function arrangeTicks({ ticks, unit }: TimePlotModel, frame: PlotFrame, taken: readonly Obstacle[]): ArrangedTick[] {
  const room = frame.right - frame.left
  if (room >= NARROW) return []
  const highest = Math.max(...ticks)
  const placed: ArrangedTick[] = []
  for (const tick of ticks.filter((one) => one !== 0)) {
    const text = formatTick(tick, unit, tick === highest)
    const width = textWidth(text)
    const line = frame.y(tick)
    const places = Array.from({ length: Math.max(1, Math.floor((room - width) / STEP)) }, (_, step) =>
      [line - 4, line + 13].map((y): ArrangedTick => {
        const x = frame.right - step * STEP
        return { tick, text, x, y, box: { left: x - width, right: x, top: y - 10, bottom: y + 3 } }
      }),
    ).flat()
    const all = [...taken, ...placed.map(({ box }) => box)]
    const free = places.find(({ box }) => box.bottom <= frame.bottom && !all.some((one) => touches(box, one, AIR)))
    if (free) placed.push(free)
  }
  return placed
}
