export function quantile(values: readonly number[], share: number): number
export function median(values: readonly number[]): number
export function growth(before: number, after: number): number
export function blockedAfter(tasks: readonly { start: number; duration: number }[], from: number): number
export function sumBy<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  valueOf: (item: T) => number,
): { name: string; value: number }[]
