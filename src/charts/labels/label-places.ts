import type { Box } from './boxes.ts'
import type { PlotLabel } from '#src/charts/model.ts'

/** Where a label might stand. */
export interface Place {
  readonly box: Box
  /** Added to its distance, px: the less asked for, the more. */
  readonly cost: number
}

interface Spot {
  readonly x: number
  readonly y: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Distances from the datum at which a label is tried all around it, px. */
const RINGS = [14, 22, 32, 46, 64, 88, 120, 160]
const DIRECTIONS = 24
/** Of the width of a label, what stands left of its datum where it is moved along above or below it. */
const SHIFTS = [0, 0.25, 0.5, 0.75, 1]
/** Farther than every ring, px. */
const FARTHEST = 160
/** The last resort: anywhere in the drawing, by steps of so many px. */
const STEP = 8

/**
 * Places for a label, in tiers: first those beside its datum, the side asked for before the others, then rings around it
 * from the nearest, then anywhere. No place of a tier, nor of those after it, is nearer to the datum than `from` px.
 */
export function* placesFor(
  { side, orSide }: Pick<PlotLabel, 'side' | 'orSide'>,
  { x, y }: Spot,
  size: Size,
  bounds: Box,
): Generator<{ from: number; places: Place[] }> {
  const beside = sides(x, y, size)
  const wanted = boxAt(beside[side], size)
  // Held back by the edge of the drawing, it moves along the edge.
  yield {
    from: 0,
    places: [
      { box: wanted, cost: 0 },
      { box: held(wanted, bounds), cost: 1 },
    ],
  }
  if (orSide !== undefined) yield { from: 0, places: [{ box: held(boxAt(beside[orSide], size), bounds), cost: 0 }] }
  yield {
    from: 0,
    places: Object.values(beside).flatMap((spot) => {
      const box = boxAt(spot, size)
      return [
        { box, cost: 0 },
        { box: held(box, bounds), cost: 4 },
      ]
    }),
  }
  for (const ring of RINGS) yield { from: ring, places: ringAround(x, y, ring, size, bounds) }
  yield { from: FARTHEST, places: anywhere(size, bounds) }
}

/** The upper left corner of a label on each side of its datum. */
function sides(
  x: number,
  y: number,
  { width, height }: Size,
): Record<PlotLabel['side'] | 'above-left' | 'below-left', Spot> {
  return {
    left: { x: x - 9 - width, y: y - height / 2 },
    right: { x: x + 9, y: y - height / 2 },
    above: { x: x - width / 2, y: y - 8 - height },
    below: { x: x - width / 2, y: y + 8 },
    'above-right': { x, y: y - 6 - height },
    'below-right': { x: x + 5, y: y + 5 },
    'above-left': { x: x - width, y: y - 6 - height },
    'below-left': { x: x - 5 - width, y: y + 5 },
  }
}

/** Boxes whose nearest edge lies about so far from the datum: turned around it, and moved along above and below it. */
function ringAround(x: number, y: number, away: number, { width, height }: Size, bounds: Box): Place[] {
  const turned = Array.from({ length: DIRECTIONS }, (_, index) => {
    const turn = (index / DIRECTIONS) * 2 * Math.PI
    const middle = { x: x + Math.cos(turn) * (away + width / 2), y: y - Math.sin(turn) * (away + height / 2) }
    return { x: middle.x - width / 2, y: middle.y - height / 2 }
  })
  const along = SHIFTS.flatMap((shift) => [
    { x: x - width * shift, y: y - away - height },
    { x: x - width * shift, y: y + away },
  ])
  return [...turned, ...along].map((spot) => ({ box: held(boxAt(spot, { width, height }), bounds), cost: 0 }))
}

function anywhere(size: Size, { left, right, top, bottom }: Box): Place[] {
  const columns = Math.max(0, Math.floor((right - left - size.width) / STEP) + 1)
  const rows = Math.max(0, Math.floor((bottom - top - size.height) / STEP) + 1)
  return Array.from({ length: columns * rows }, (_, index) => ({
    box: boxAt({ x: left + (index % columns) * STEP, y: top + Math.floor(index / columns) * STEP }, size),
    cost: 0,
  }))
}

const boxAt = ({ x, y }: Spot, { width, height }: Size): Box => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
})

function held(box: Box, bounds: Box): Box {
  const by = Math.max(0, bounds.left - box.left) - Math.max(0, box.right - bounds.right)
  return { ...box, left: box.left + by, right: box.right + by }
}
