import { touches, type Box, type Obstacle } from '#src/charts/labels/boxes.ts'
import { formatTick } from '#src/charts/format-value.ts'
import type { Unit } from '#src/charts/model.ts'
import type { PlotFrame } from '#src/charts/plot-frame.ts'
import { textWidth } from '#src/charts/labels/text-width.ts'

/** A value of the axis that stands inside the drawing. */
export interface ArrangedTick {
  readonly tick: number
  readonly text: string
  /** Left or right end of its letters, and their base line. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  readonly box: Box
}

const AIR = 2
/** By so many px a value moves along its line to find a free place. */
const STEP = 8

/**
 * Values of an axis over their lines, or under them, at the right or the left end or as far along as need be. In a small
 * drawing, which begins left, the other end comes before the midst, where a value would seem to be that of a point. One
 * that finds no free place is left out; zero, which is the foot of the drawing, has none.
 */
export function arrangeTicks(
  { ticks, unit }: { ticks: readonly number[]; unit: Unit },
  frame: PlotFrame,
  taken: readonly Obstacle[],
  side: 'left' | 'right' = 'right',
): ArrangedTick[] {
  const room = frame.right - frame.left
  const highest = Math.max(...ticks)
  const placed: ArrangedTick[] = []
  for (const tick of ticks.filter((one) => one !== 0)) {
    const text = formatTick(tick, unit, tick === highest)
    const width = textWidth(text)
    const line = frame.y(tick)
    const places = shifts(room - width, side === 'left').flatMap((shift) =>
      [line - 4, line + 13].map((y): ArrangedTick => {
        const left = side === 'left' ? frame.left + shift : frame.right - width - shift
        const right = left + width
        const place = side === 'left' ? ({ x: left, anchor: 'start' } as const) : ({ x: right, anchor: 'end' } as const)
        return { tick, text, ...place, y, box: { left, right, top: y - 10, bottom: y + 3 } }
      }),
    )
    const all = [...taken, ...placed.map(({ box }) => box)]
    const free = places.find(({ box }) => box.bottom <= frame.bottom && !all.some((one) => touches(box, one, AIR)))
    if (free) placed.push(free)
  }
  return placed
}

/** How far from its end a value may stand, px, the best first. */
function shifts(free: number, hasOtherEnd: boolean): number[] {
  const along = Array.from({ length: Math.max(1, Math.floor(free / STEP)) }, (_, step) => step * STEP)
  if (!hasOtherEnd || free <= 0) return along
  return [...along, free].toSorted((a, b) => Math.min(a, free - a) - Math.min(b, free - b))
}
