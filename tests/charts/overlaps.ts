import { arrangeWords, labelsOf } from '#src/charts/labels/arrange-words.ts'
import { touches, type Box } from '#src/charts/labels/boxes.ts'
import { linesOf } from '#src/charts/bars/bar-lines.ts'
import { barName, NAME_GAP, VALUE_GAP } from '#src/charts/bars/bar-scale.ts'
import { formatValue } from '#src/charts/format-value.ts'
import type { BarPlotModel, PlotLabel, PlotModel, TimePlotModel, YearPlotModel } from '#src/charts/model.ts'
import { drawnIn, writtenIn } from '#src/charts/labels/obstacles.ts'
import { panelFrame, panelPlaces, seriesOfPanel } from '#src/charts/panel-places.ts'
import { ticksOfPanel } from '#src/charts/panels-plot.tsx'
import { plotFrame } from '#src/charts/plot-frame.ts'
import { textWidth } from '#src/charts/labels/text-width.ts'

/** Words of a drawing that stand on other words or on what is drawn, or that leave it; in words. */
export function overlapsOf(model: PlotModel, width: number): string[] {
  if (model.kind === 'bars') return model.whole === undefined ? barOverlaps(model, width) : []
  return model.kind === 'years' && model.panels !== undefined ? panelOverlaps(model, width) : lineOverlaps(model, width)
}

/** A name on one side of zero, its bar and the value at its tip on the other. */
function barOverlaps(model: BarPlotModel, width: number): string[] {
  const frame = plotFrame(model, width)
  return linesOf(model).flatMap(({ bars }) =>
    bars.flatMap(({ row }) => {
      const { value, weakTier } = row.point
      if (value === null) return []
      const [zero, tip, isUp] = [frame.x(0), frame.x(value), value >= 0]
      const name = textWidth(barName(row, model.rows, width))
      const figure = textWidth(formatValue(value, model.unit, true)) + (weakTier ? 14 : 0)
      const [left, right] = isUp
        ? [zero - NAME_GAP - name, tip + VALUE_GAP + figure]
        : [tip - VALUE_GAP - figure, zero + NAME_GAP + name]
      return left < -0.01 || right > width + 0.01 ? [`${row.name} from ${left} to ${right} of ${width}`] : []
    }),
  )
}

function panelOverlaps(model: YearPlotModel, width: number): string[] {
  return panelPlaces(model, width).flatMap((place) => {
    const frame = panelFrame(model, place)
    const drawn = drawnIn({ ...model, series: seriesOfPanel(model, place.panel) }, frame)
    const { left, top } = place
    const title = { left, right: left + textWidth(place.panel.title), top: top - 35, bottom: top - 20 }
    const ticks = ticksOfPanel(model, place)
    return ticks.flatMap(({ text, box }, index) => [
      ...[...drawn, title].filter((one) => touches(box, one)).map((one) => `${text} on ${JSON.stringify(one)}`),
      ...ticks.slice(index + 1).flatMap((other) => (touches(box, other.box) ? [`${text} on ${other.text}`] : [])),
      ...(box.left < place.left - 0.01 || box.right > place.right + 0.01 ? [`${text} leaves its panel`] : []),
    ])
  })
}

function lineOverlaps(model: TimePlotModel | YearPlotModel, width: number): string[] {
  const { labels, ticks, readout } = arrangeWords(model, width)
  const frame = plotFrame(model, width)
  const drawn = drawnIn(model, frame)
  const written = writtenIn(model, frame)
  const words: { name: string; box: Box }[] = [
    ...labels.map(({ text, box }) => ({ name: text, box })),
    ...ticks.map(({ text, box }) => ({ name: text, box })),
    // Its own line runs down its right edge.
    ...(readout ? [{ name: 'readout', box: { ...readout, right: readout.right - 2 } }] : []),
  ]
  return words.flatMap(({ name, box }, index) => [
    ...drawn.filter((one) => touches(box, one)).map((one) => `${name} on ${JSON.stringify(one)}`),
    ...written.filter((one) => touches(box, one)).map(() => `${name} on the label of an event`),
    ...words.slice(index + 1).flatMap((other) => (touches(box, other.box) ? [`${name} on ${other.name}`] : [])),
    ...(box.left < frame.left - 0.01 || box.right > width + 0.01 ? [`${name} leaves the drawing`] : []),
  ])
}

/** Labels for which no place was found. */
export function lostOf(model: TimePlotModel | YearPlotModel, width: number): string[] {
  const placeOf = ({ at, value, text }: PlotLabel) => `${at} ${value} ${text}`
  const found = new Set(arrangeWords(model, width).labels.map(({ label }) => placeOf(label)))
  return labelsOf(model)
    .filter((label) => label.text !== '' && label.isOptional !== true && !found.has(placeOf(label)))
    .map(({ text }) => text)
}

/**
 * Labels of one place across that stand in another order than what they name: the lower figure over the higher one. Data
 * nearer than 40 px are one place.
 */
export function disorderOf(model: TimePlotModel | YearPlotModel, width: number): string[] {
  const { labels } = arrangeWords(model, width)
  const frame = plotFrame(model, width)
  return labels.flatMap((upper) =>
    labels
      .filter(({ label, box }) => {
        const isOnePlace = Math.abs(frame.x(label.at) - frame.x(upper.label.at)) <= 40
        const isOneColumn = box.left < upper.box.right && upper.box.left < box.right
        const isHigher = frame.y(label.value) < frame.y(upper.label.value) - 1
        return isOnePlace && isOneColumn && isHigher && box.top > upper.box.top
      })
      .map(({ text }) => `${text} under ${upper.text}`),
  )
}
