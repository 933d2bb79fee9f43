/** A place in a drawing, px. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A straight piece of a line. */
export interface Stroke {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  /** Half as thick as it is drawn, px. */
  readonly half: number
}

/** What words may not stand on. */
export type Obstacle = Box | Stroke

/** Whether a box comes nearer to an obstacle than `air` px. */
export function touches(box: Box, obstacle: Obstacle, air = 0): boolean {
  return 'left' in obstacle ? touchesBox(box, obstacle, air) : touchesStroke(box, obstacle, air)
}

function touchesBox(a: Box, b: Box, air: number): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air
}

/** The stroke is cut by the four edges in turn (Liang and Barsky). */
function touchesStroke(box: Box, { x1, y1, x2, y2, half }: Stroke, air: number): boolean {
  const reach = half + air
  // Most pieces of a long line lie wholly on one side.
  if (x1 < box.left - reach && x2 < box.left - reach) return false
  if (x1 > box.right + reach && x2 > box.right + reach) return false
  if (y1 < box.top - reach && y2 < box.top - reach) return false
  if (y1 > box.bottom + reach && y2 > box.bottom + reach) return false
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [from, to] = [0, 1]
  for (const [along, room] of [
    [-dx, x1 - (box.left - reach)],
    [dx, box.right + reach - x1],
    [-dy, y1 - (box.top - reach)],
    [dy, box.bottom + reach - y1],
  ] as const) {
    if (along === 0) {
      if (room <= 0) return false
      continue
    }
    const cut = room / along
    if (along < 0) from = Math.max(from, cut)
    else to = Math.min(to, cut)
    if (from >= to) return false
  }
  return true
}

/** Of a point to the nearest edge of a box, px; 0 inside it. */
export function distanceTo({ left, right, top, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
}

/** A box around a point. */
export function around(x: number, y: number, halfWidth: number, halfHeight = halfWidth): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

/** What was moved to an edge is off it by as much as numbers are rounded, px. */
const ROUNDING = 1e-6

export function isWithin(box: Box, { left, right, top, bottom }: Box): boolean {
  const isAcross = box.left >= left - ROUNDING && box.right <= right + ROUNDING
  return isAcross && box.top >= top - ROUNDING && box.bottom <= bottom + ROUNDING
}

/** Whether a hairline cuts another piece, crossing it; a box it only has to touch. */
export function cuts(hairline: Stroke, one: Obstacle): boolean {
  if ('left' in one) return touches(one, hairline)
  const side = (x: number, y: number, { x1, y1, x2, y2 }: Stroke) =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
  return (
    side(one.x1, one.y1, hairline) !== side(one.x2, one.y2, hairline) &&
    side(hairline.x1, hairline.y1, one) !== side(hairline.x2, hairline.y2, one)
  )
}
