import { touches, type Box, type Obstacle } from './boxes.ts'
import { formatTick } from './format-value.ts'
import type { Unit } from './model.ts'
import type { PlotFrame } from './plot-frame.ts'
import { textWidth } from './text-width.ts'

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
 * Values of an axis over their lines, or under them, at the right or the left end or as far along as need be. One that
 * finds no free place is left out; zero, which is the foot of the drawing, has none.
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
    const places = Array.from({ length: Math.max(1, Math.floor((room - width) / STEP)) }, (_, step) =>
      [line - 4, line + 13].map((y): ArrangedTick => {
        const left = side === 'left' ? frame.left + step * STEP : frame.right - width - step * STEP
        const right = left + width
        const place = side === 'left' ? ({ x: left, anchor: 'start' } as const) : ({ x: right, anchor: 'end' } as const)
        return { tick, text, ...place, y, box: { left, right, top: y - 10, bottom: y + 3 } }
      }),
    ).flat()
    const all = [...taken, ...placed.map(({ box }) => box)]
    const free = places.find(({ box }) => box.bottom <= frame.bottom && !all.some((one) => touches(box, one, AIR)))
    if (free) placed.push(free)
  }
  return placed
}
