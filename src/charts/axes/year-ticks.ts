import type { PlotFrame } from '#src/charts/plot-frame.ts'

const STEPS = [1, 2, 5, 10, 20, 50]
/** Kept free between two years, px. */
const AIR = 6

export interface NamedYear {
  readonly year: number
  readonly x: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/**
 * Years to write below an axis: every one, or every second, fifth … back from the last, so that none stands on another.
 * One that would leave the drawing ends at its edge.
 */
export function namedYears(
  { from, to }: { from: number; to: number },
  { x, left, edge }: Pick<PlotFrame, 'x' | 'left'> & { edge: number },
  nameWidth: number,
): NamedYear[] {
  const [first, last] = [Math.ceil(from), Math.floor(to)]
  if (!Number.isFinite(first) || !Number.isFinite(last)) return []
  const half = nameWidth / 2
  const place = (year: number): NamedYear => {
    const middle = x(year)
    if (middle - half < left) return { year, x: Math.min(left, middle), anchor: 'start' }
    return middle + half > edge ? { year, x: edge, anchor: 'end' } : { year, x: middle, anchor: 'middle' }
  }
  const startOf = (one: NamedYear) => one.x - { start: 0, middle: half, end: nameWidth }[one.anchor]
  for (const step of [...STEPS, 100]) {
    const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => last - index * step)
      .toReversed()
      .map(place)
    if (
      years.every((one, index) => startOf(one) >= startOf(years[index - 1] ?? one) + (index > 0 ? nameWidth + AIR : 0))
    )
      return years
  }
  return [place(last)]
}
