import type { View } from './view.ts'

/** What a record bears that filters look at. A missing list is never asked about. */
export interface Bearing {
  readonly countries?: readonly string[]
  readonly topics?: readonly string[]
}

type Chosen = Pick<View, 'country' | 'topic'>

/** Within a list any of the values, across the two lists both; an empty list keeps everything. */
export function bears(record: Bearing, chosen: Chosen): boolean {
  return bearsAny(record.countries, chosen.country) && bearsAny(record.topics, chosen.topic)
}

/** Whether one of the record's values is chosen; true when nothing is chosen, or the record has no such list. */
export function bearsAny(values: readonly string[] | undefined, chosen: readonly string[]): boolean {
  return chosen.length === 0 || values === undefined || values.some((value) => chosen.includes(value))
}

/** A chart is kept by its reporter or partner, and by its topics. */
export function keepsChart(
  chart: { readonly reporters: readonly string[]; readonly topics: readonly string[] },
  chosen: Chosen,
): boolean {
  return bearsAny(chart.reporters, chosen.country) && bearsAny(chart.topics, chosen.topic)
}

/** What a filter keeps, and out of how many. */
export interface Narrowed<T> {
  readonly kept: T[]
  readonly total: number
}

export function narrow<T extends Bearing>(records: readonly T[], chosen: Chosen): Narrowed<T> {
  return { kept: records.filter((record) => bears(record, chosen)), total: records.length }
}
