import { arrangeWords, labelsOf } from '#src/charts/arrange-words.ts'
import { touches, type Box } from '#src/charts/boxes.ts'
import type { TimePlotModel, YearPlotModel } from '#src/charts/model.ts'
import { drawnIn, writtenIn } from '#src/charts/obstacles.ts'
import { plotFrame } from '#src/charts/plot-frame.ts'

/** Words of a drawing that stand on other words or on what is drawn, in words. */
export function overlapsOf(model: TimePlotModel | YearPlotModel, width: number): string[] {
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
    ...(box.left < -0.01 || box.right > width + 0.01 ? [`${name} leaves the drawing`] : []),
  ])
}

/** Labels for which no place was found. */
export function lostOf(model: TimePlotModel | YearPlotModel, width: number): string[] {
  const found = new Set(arrangeWords(model, width).labels.map(({ label }) => label))
  return labelsOf(model)
    .filter((label) => label.text !== '' && label.isOptional !== true && !found.has(label))
    .map(({ text }) => text)
}
