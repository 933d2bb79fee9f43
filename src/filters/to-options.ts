import type { TradeEvent } from '#src/data/events.ts'
import { bearsAny } from './narrow.ts'
import type { View } from './view.ts'

export interface Option {
  readonly value: string
  readonly label: string
  /** Events left if it were chosen alone in its list, under the other list's filter; null while events load. */
  readonly count: number | null
  readonly isChosen: boolean
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** The options of one list with what each would leave, the most used first. A chosen one keeps its place. */
export function toOptions(
  choices: readonly Choice[],
  parameter: 'country' | 'topic',
  view: Pick<View, 'country' | 'topic'>,
  events: readonly TradeEvent[] | undefined,
): Option[] {
  const bearing = (event: TradeEvent) => (parameter === 'country' ? event.countries : event.topics)
  const others = events?.filter((event) =>
    parameter === 'country' ? bearsAny(event.topics, view.topic) : bearsAny(event.countries, view.country),
  )
  const overall = (value: string) => events?.filter((event) => bearing(event).includes(value)).length ?? 0
  return choices
    .map((choice) => ({
      ...choice,
      count: others ? others.filter((event) => bearing(event).includes(choice.value)).length : null,
      isChosen: view[parameter].includes(choice.value),
      weight: overall(choice.value),
    }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ value, label, count, isChosen }) => ({ value, label, count, isChosen }))
}
