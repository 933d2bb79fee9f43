const STEPS = [1, 2, 2.5, 5, 10]

/**
 * Round tick values that cover low to high: about `count` of them, the outer ones at or beyond the ends. A range that
 * does not cross zero still starts there, so that lengths stay honest.
 */
export function niceTicks(low: number, high: number, count = 5): number[] {
  const from = Math.min(0, low)
  const to = Math.max(0, high)
  if (to === from) return [0]
  const rough = (to - from) / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (STEPS.find((one) => one * power >= rough) ?? 10) * power
  const first = Math.floor(from / step + 1e-9)
  const last = Math.ceil(to / step - 1e-9)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

/** The ends of the scale that ticks stand on; zero alone, where there is nothing to draw, stands at its foot. */
export function scaleOf(ticks: readonly number[]): [low: number, high: number] {
  const [low = 0] = ticks
  const high = ticks.at(-1) ?? low
  return high > low ? [low, high] : [low, low + 1]
}
