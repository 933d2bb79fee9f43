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

/** The options of one list, in the order given, with what each would leave. */
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
  return choices.map((choice) => ({
    ...choice,
    count: others ? others.filter((event) => bearing(event).includes(choice.value)).length : null,
    isChosen: view[parameter].includes(choice.value),
  }))
}

/** Those named in `first` lead, in that order; the rest follow as they come. The order does not wait for data. */
export function inOrder(choices: readonly Choice[], first: readonly string[]): Choice[] {
  const rank = ({ value }: Choice) => (first.includes(value) ? first.indexOf(value) : first.length)
  return choices.toSorted((a, b) => rank(a) - rank(b))
}
