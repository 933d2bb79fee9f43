import { cuts, distanceTo, isWithin, touches, type Box, type Obstacle, type Stroke } from './boxes.ts'
import { placesFor } from './label-places.ts'
import type { PlotLabel } from '#src/charts/model.ts'
import type { PlotFrame } from '#src/charts/plot-frame.ts'
import { edgesOf, isAnyAcross, type Strips } from './strips.ts'
import { textWidth } from './text-width.ts'

/** A label with its place in the drawing, px. */
export interface ArrangedLabel {
  readonly label: PlotLabel
  readonly text: string
  /** Left end of its letters, and their base line. */
  readonly x: number
  readonly y: number
  readonly box: Box
  /** From the words to the datum they name, where they had to stand away from it. */
  readonly leader: Stroke | null
}

/** Letters of a label, and of the tier after it. */
const SIZE = 13
const TIER = 14
/** Of the letters above and below their base line. */
const ABOVE = 11
const BELOW = 4
/** Kept free around words, px. */
const AIR = 2
/** Nearer than this to its datum a label needs no leader. */
const NEAR = 14
/** What it costs a leader to cross what is drawn, px of distance. */
const CROSSING = 40
/** Data nearer to each other than this across, px, are read as one column: their labels stand in the order of the data. */
const COLUMN = 40

export interface Ground {
  readonly frame: PlotFrame
  /** px, of the whole drawing. */
  readonly width: number
  /** What is drawn; leaders and words that stand already. */
  readonly drawn: Strips
  readonly leaders: readonly Stroke[]
  readonly words: readonly Box[]
  /** Places of data, 'at value': a label that stands on none of them is a name, and may go without leader. */
  readonly isDatum: (label: PlotLabel) => boolean
}

/** What is asked of a place. */
export interface Manner {
  /** Tied to its datum where it stands away from it. */
  readonly hasLeader: boolean
  /** Above the labels of what lies lower there, below those of what lies higher. */
  readonly keepsOrder: boolean
}

export interface Priced {
  readonly arranged: ArrangedLabel
  /** px of distance, and what else speaks against the place. */
  readonly cost: number
}

/** The place that costs least, px of distance and what else speaks against it; null where none is free. */
export function roomFor(
  label: PlotLabel,
  text: string,
  {
    frame,
    width,
    drawn,
    leaders,
    words,
    hasLeader,
    keepsOrder,
    before,
  }: Ground & Manner & { before: readonly ArrangedLabel[] },
): Priced | null {
  const size = { width: textWidth(text, SIZE) + (label.weakTier ? TIER : 0), height: ABOVE + BELOW }
  const anchor = { x: frame.x(label.at), y: frame.y(label.value) }
  // Left of the frame stand the values of the axis.
  const bounds = { left: frame.left, right: width, top: 0, bottom: frame.bottom - 1 }
  const isFree = (box: Box) => {
    const isOn = (one: Obstacle) => touches(box, one, AIR)
    if (!isWithin(box, bounds) || words.some(isOn) || leaders.some(isOn)) return false
    return !isAnyAcross(drawn, { left: box.left - AIR, right: box.right + AIR }, isOn)
  }
  const isCutting = (leader: Stroke) => {
    const isCut = (one: Obstacle) => cuts(leader, one)
    return leaders.some(isCut) || isAnyAcross(drawn, edgesOf(leader), isCut)
  }
  const others = keepsOrder ? before.map((one) => ({ box: one.box, ...anchorOf(one, frame) })) : []
  const isInOrder = (box: Box) =>
    others.every((other) => {
      if (Math.abs(other.x - anchor.x) > COLUMN || Math.abs(other.y - anchor.y) < 1) return true
      if (box.left >= other.box.right || other.box.left >= box.right) return true
      return other.y < anchor.y === other.box.top < box.top
    })
  let best: { box: Box; leader: Stroke | null; cost: number } | null = null
  for (const { from, places } of placesFor(label, anchor, size, bounds)) {
    if (best && best.cost <= from) break
    const priced = places
      .map(({ box, cost }) => ({ box, cost: cost + distanceTo(box, anchor.x, anchor.y) }))
      .toSorted((a, b) => a.cost - b.cost)
    for (const { box, cost } of priced) {
      if (best && best.cost <= cost) break
      if (!isInOrder(box) || !isFree(box)) continue
      const leader = hasLeader ? leaderTo(box, anchor) : null
      // It may cross a line, at a price, but no words.
      if (leader && words.some((one) => touches(one, leader))) continue
      const crossed = leader !== null && isCutting(leader) ? CROSSING : 0
      if (!best || cost + crossed < best.cost) best = { box, leader, cost: cost + crossed }
    }
    // Beside its datum a label stands well, on whichever side is asked for.
    if (best && from === 0) break
  }
  if (!best) return null
  const { box, leader, cost } = best
  return { arranged: { label, text, x: box.left, y: box.top + ABOVE, box, leader }, cost }
}

const anchorOf = ({ label }: ArrangedLabel, frame: PlotFrame) => ({ x: frame.x(label.at), y: frame.y(label.value) })

/** A hairline from the nearest edge of the words to their datum; null where they stand at it. */
function leaderTo(box: Box, { x, y }: { x: number; y: number }): Stroke | null {
  const away = distanceTo(box, x, y)
  if (away <= NEAR) return null
  const [x1, y1] = [Math.min(box.right, Math.max(box.left, x)), Math.min(box.bottom, Math.max(box.top, y))]
  const stop = 6 / away
  return { x1, y1, x2: x + (x1 - x) * stop, y2: y + (y1 - y) * stop, half: 0.5 }
}
