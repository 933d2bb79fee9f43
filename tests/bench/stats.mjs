/** The value below which a share of the values lies, nearest rank. NaN of none. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The middle one; of an even number the lower of the two. NaN of none. */
export const median = (values) => quantile(values, 0.5)

/** How much more the second is than the first, in percent. */
export const growth = (before, after) => (after / before - 1) * 100

/** Milliseconds of tasks beyond 50 ms each, from a moment on: a task under way then counts from then. */
export function blockedAfter(tasks, from) {
  return tasks.reduce((sum, { start, duration }) => {
    const rest = start + duration - Math.max(start, from)
    return sum + Math.max(0, rest - 50)
  }, 0)
}

/** The sum by name, the largest first. */
export function sumBy(items, nameOf, valueOf) {
  const sums = new Map()
  for (const item of items) sums.set(nameOf(item), (sums.get(nameOf(item)) ?? 0) + valueOf(item))
  return [...sums].map(([name, value]) => ({ name, value })).toSorted((a, b) => b.value - a.value)
}
