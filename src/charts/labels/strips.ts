import type { Obstacle } from './boxes.ts'

/** px across. */
const STRIP = 24

/** Obstacles by where they stand across, so that a line of 500 months is not searched for every place of a label. */
export type Strips = ReadonlyMap<number, readonly Obstacle[]>

export function toStrips(obstacles: readonly Obstacle[]): Strips {
  const strips = new Map<number, Obstacle[]>()
  for (const one of obstacles) {
    const { left, right } = 'left' in one ? one : edgesOf(one)
    for (let strip = Math.floor(left / STRIP); strip * STRIP <= right; strip += 1) {
      const known = strips.get(strip)
      if (known) known.push(one)
      else strips.set(strip, [one])
    }
  }
  return strips
}

/** Whether any obstacle that reaches between two places across, px, answers to the question. */
export function isAnyAcross(
  strips: Strips,
  { left, right }: { left: number; right: number },
  isMeant: (one: Obstacle) => boolean,
): boolean {
  for (let strip = Math.floor(left / STRIP); strip * STRIP <= right; strip += 1) {
    if (strips.get(strip)?.some(isMeant)) return true
  }
  return false
}

/** What a straight piece covers across, px. */
export function edgesOf({ x1, x2, half }: { x1: number; x2: number; half: number }): { left: number; right: number } {
  return { left: Math.min(x1, x2) - half, right: Math.max(x1, x2) + half }
}
