import type { PlotEvent, TimePlotModel } from '#src/charts/model.ts'
import { LABEL_ROW, type PlotFrame } from '#src/charts/plot-frame.ts'
import { cutShort, textWidth } from './text-width.ts'

export interface PlacedLabel {
  readonly event: PlotEvent
  /** px from the left of the drawing: where the leader stands. */
  readonly x: number
  readonly row: number
  readonly anchor: 'start' | 'end'
}

/** A label's place; its leader runs down at `x`, one of its two ends. */
interface Box {
  row: number
  left: number
  right: number
  x: number
}

/** Letters of a label sit this far below the top of their row. */
const BASELINE = 12

/** The labels of a drawing's events in the rows above it; the first row is shared with the name of the lens. */
export function labelsOver(
  { events = [], labelRows = 0, lens }: Pick<TimePlotModel, 'events' | 'labelRows' | 'lens'>,
  frame: PlotFrame,
): PlacedLabel[] {
  if (labelRows === 0) return []
  const reserved = lens ? [lensBox(frame.x(lens.at), lens.label, frame)] : []
  return placeLabels(events, frame.x, { width: frame.right, rows: labelRows, reserved })
}

/** Where the letters of a row stand, px from the top of the drawing. */
export function baselineOf(row: number): number {
  return BASELINE + row * LABEL_ROW
}

/** Letters of the name of the lens, and the gap to its line, px. */
const LENS_LETTERS = 15
const LENS_GAP = 7

export interface LensWords {
  readonly text: string
  /** Left of its line. */
  readonly isAtEnd: boolean
  /** px, gap included. */
  readonly width: number
}

/**
 * The name of the lens stands right of its line; left of it near the right edge, and where it has no room at the right.
 * One too long for both is cut short.
 */
export function lensWords(label: string, x: number, { left, right }: Pick<PlotFrame, 'left' | 'right'>): LensWords {
  const width = textWidth(label, LENS_LETTERS) + LENS_GAP
  const isAtEnd = x > left + (right - left) * 0.83 || (width > right - x && x - left > right - x)
  const text = cutShort(label, (isAtEnd ? x - left : right - x) - LENS_GAP, LENS_LETTERS)
  return { text, isAtEnd, width: textWidth(text, LENS_LETTERS) + LENS_GAP }
}

function lensBox(x: number, label: string, frame: PlotFrame): Box {
  const { isAtEnd, width } = lensWords(label, x, frame)
  return { row: 0, x, left: isAtEnd ? x - width - 5 : x, right: isAtEnd ? x : x + width + 5 }
}

/**
 * Which events are written out and where: the important first, each in the first free row on the side away from the
 * lens, so that no two labels overlap and none leaves the drawing. The rest keep their mark alone.
 */
export function placeLabels(
  events: readonly PlotEvent[],
  toX: (at: number) => number,
  bounds: { width: number; rows: number; reserved?: readonly Box[] },
): PlacedLabel[] {
  const taken: Box[] = [...(bounds.reserved ?? [])]
  const placed: PlacedLabel[] = []
  const wanted = events
    .flatMap((event) => (event.label ? [{ event, label: event.label }] : []))
    .toSorted((a, b) => b.label.priority - a.label.priority)
  for (const { event, label } of wanted) {
    const x = toX(event.at)
    const width = textWidth(`${label.date} ${label.text}`) + 10
    const spot = findSpot(x, width, event.isLater ? ['start', 'end'] : ['end', 'start'], bounds, taken)
    if (!spot) continue
    taken.push(spot.box)
    placed.push({ event, x, row: spot.box.row, anchor: spot.anchor })
  }
  return placed
}

function findSpot(
  x: number,
  width: number,
  anchors: readonly ('start' | 'end')[],
  bounds: { width: number; rows: number },
  taken: readonly Box[],
): { box: Box; anchor: 'start' | 'end' } | null {
  for (let row = 0; row < bounds.rows; row += 1) {
    for (const anchor of anchors) {
      const box = anchor === 'end' ? { row, x, left: x - width, right: x } : { row, x, left: x, right: x + width }
      const isInside = box.left >= 0 && box.right <= bounds.width
      const isFree = taken.every((other) => !crosses(box, other))
      if (isInside && isFree) return { box, anchor }
    }
  }
  return null
}

/** Labels in one row may not overlap; no leader may run through a label that stands below its own. */
function crosses(box: Box, other: Box): boolean {
  if (box.row === other.row) return box.left < other.right + 8 && other.left < box.right + 8
  const [upper, lower] = box.row < other.row ? [box, other] : [other, box]
  return upper.x > lower.left - 4 && upper.x < lower.right + 4
}
