import { touches, type Box, type Obstacle } from '#src/charts/labels/boxes.ts'
import type { Readout } from '#src/charts/model.ts'
import { NARROW } from '#src/charts/labels/arrange-labels.ts'
import type { PlotFrame } from '#src/charts/plot-frame.ts'
import { textWidth } from '#src/charts/labels/text-width.ts'

/** Height of one of its rows, px. */
export const READOUT_ROW = 20
const HEAD = 32
/** From the right: where the values of the rows end, their changes standing beyond. */
export const CHANGES = 62
const AIR = 12
/** Wider than its words need, where there is room. */
const WIDTH = 204
/** Kept free above the axis, where events stand, and below the point. */
const FOOT = 16
const BELOW_POINT = 12

/**
 * Where the last value is written out: left of its line, near the foot, higher where something drawn is in the way. Null
 * where there is no room.
 */
export function readoutBox(readout: Readout | undefined, frame: PlotFrame, taken: readonly Obstacle[]): Box | null {
  if (!readout) return null
  const isNarrow = frame.right - frame.left < NARROW
  const right = frame.x(readout.at)
  const left = right - widthOf(readout, isNarrow)
  const height = HEAD + readout.rows.length * READOUT_ROW
  const lowest = frame.bottom - FOOT - height
  const highest = frame.y(readout.value) + BELOW_POINT
  if (left < frame.left) return null
  for (let top = lowest; top >= highest; top -= READOUT_ROW / 2) {
    const box = { left, right, top, bottom: top + height }
    if (!taken.some((one) => touches({ ...box, right: right - 2 }, one, 1))) return box
  }
  return null
}

function widthOf(readout: Readout, isNarrow: boolean): number {
  const { title, figure, rows } = readoutWords(readout, isNarrow)
  const needed = rows.map(([label, value]) => textWidth(label) + AIR + textWidth(value) + CHANGES)
  const head = textWidth(title) + AIR + textWidth(figure, 22) + 8
  return Math.max(head, ...needed, isNarrow ? 0 : WIDTH)
}

/** Its words; fewer in a narrow drawing. */
export function readoutWords(
  { title, figure, rows }: Readout,
  isNarrow: boolean,
): Pick<Readout, 'title' | 'figure' | 'rows'> {
  if (!isNarrow) return { title, figure, rows }
  return {
    title: title.split(' ')[0] ?? title,
    figure,
    rows: rows.map(([label, value, change]) => [label.replace(/ 20(\d\d)$/, ' ’$1'), value, change]),
  }
}
