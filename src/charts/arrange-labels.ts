import { distanceTo, isWithin, touches, type Box, type Obstacle, type Stroke } from './boxes.ts'
import type { PlotLabel, PlotModel } from './model.ts'
import type { PlotFrame } from './plot-frame.ts'
import { placesFor } from './label-places.ts'
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

/** Narrower than this, labels say it in short. */
export const NARROW = 500
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

export interface Ground {
  readonly frame: PlotFrame
  /** px, of the whole drawing. */
  readonly width: number
  /** What is drawn, and words that stand already. */
  readonly drawn: readonly Obstacle[]
  readonly words: readonly Box[]
  /** Places of data, 'at value': a label that stands on none of them is a name, and may go without leader. */
  readonly isDatum: (label: PlotLabel) => boolean
}

/**
 * Finds each label a place where it stands on nothing drawn and on no other label: beside what it names, if need be
 * further off with a leader. A label for which no place is free is left out. Figures come before names, which are less
 * tied to one place.
 */
export function arrangeLabels(labels: readonly PlotLabel[], ground: Ground): ArrangedLabel[] {
  const drawn = [...ground.drawn]
  const words = [...ground.words]
  const arranged: ArrangedLabel[] = []
  const wanted = labels
    .filter(({ text, isOptional }) => text !== '' && !(isOptional === true && isNarrow(ground)))
    .toSorted((a, b) => rankOf(a, ground) - rankOf(b, ground))
  for (const label of wanted) {
    const found = arrange(label, { ...ground, drawn, words })
    if (!found) continue
    words.push(found.box)
    if (found.leader) drawn.push(found.leader)
    arranged.push(found)
  }
  return arranged
}

const isNarrow = ({ frame }: Ground) => frame.right - frame.left < NARROW

/** Figures at their data, then names, then what may be left out. */
function rankOf(label: PlotLabel, { isDatum }: Ground): number {
  return label.isOptional === true ? 2 : isDatum(label) ? 0 : 1
}

function arrange(label: PlotLabel, ground: Ground): ArrangedLabel | null {
  const { frame, width, drawn, words } = ground
  const text = isNarrow(ground) ? (label.short ?? label.text) : label.text
  const size = { width: textWidth(text, SIZE) + (label.weakTier ? TIER : 0), height: ABOVE + BELOW }
  const anchor = { x: frame.x(label.at), y: frame.y(label.value) }
  // Left of the frame stand the values of the axis.
  const bounds = { left: frame.left, right: width, top: 0, bottom: frame.bottom - 1 }
  const isDatum = ground.isDatum(label)
  const taken = [...words, ...drawn]
  const isFree = (box: Box) => isWithin(box, bounds) && !taken.some((one) => touches(box, one, AIR))
  const find = (hasLeader: boolean): ArrangedLabel | null => {
    for (const tier of placesFor(label.side, anchor, size, bounds)) {
      const [best] = tier
        .filter(({ box }) => isFree(box))
        .map(({ box, cost }) => ({
          box,
          leader: hasLeader ? leaderTo(box, anchor) : null,
          cost: cost + distanceTo(box, anchor.x, anchor.y),
        }))
        // It may cross a line, but no words.
        .filter(({ leader }) => leader === null || !words.some((box) => touches(box, leader)))
        .toSorted((a, b) => a.cost - b.cost)
      if (best) return { label, text, x: best.box.left, y: best.box.top + ABOVE, box: best.box, leader: best.leader }
    }
    return null
  }
  // Better without its leader than not at all.
  return find(isDatum) ?? (isDatum ? find(false) : null)
}

/** A hairline from the nearest edge of the words to their datum; null where they stand at it. */
function leaderTo(box: Box, { x, y }: { x: number; y: number }): Stroke | null {
  const away = distanceTo(box, x, y)
  if (away <= NEAR) return null
  const [x1, y1] = [Math.min(box.right, Math.max(box.left, x)), Math.min(box.bottom, Math.max(box.top, y))]
  const stop = 6 / away
  return { x1, y1, x2: x + (x1 - x) * stop, y2: y + (y1 - y) * stop, half: 0.5 }
}

/** The places of all data of a model. */
export function isDatumOf(model: PlotModel): (label: PlotLabel) => boolean {
  if (model.kind === 'bars') return () => false
  const places = new Set(model.series.flatMap((one) => one.points.map(({ at, value }) => `${at} ${value}`)))
  return (label) => label.hasDot === true || label.isOfSpot === true || places.has(`${label.at} ${label.value}`)
}
