const STEPS = [1, 2, 5, 10, 20, 50]

/** Years to write below an axis `width` px long: every one, or every second, fifth … back from the last, kept apart. */
export function yearTicks(from: number, to: number, width: number, labelWidth: number): number[] {
  const [first, last] = [Math.ceil(from), Math.floor(to)]
  if (!Number.isFinite(first) || !Number.isFinite(last)) return []
  const perYear = to === from ? width : width / (to - from)
  const step = STEPS.find((one) => one * perYear >= labelWidth) ?? 100
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => last - index * step).toReversed()
}
