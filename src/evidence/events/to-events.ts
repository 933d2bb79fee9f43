import type { PlotEvent } from '#src/charts/model.ts'
import type { TradeEvent } from '#src/data/events.ts'
import { splitKnown, type Lens } from '#src/data/lens.ts'
import { formatDate, formatDateShort } from '#src/lib/words/format.ts'
import { PAGE_AXIS, positionOf, type TimeAxis } from '#src/lib/time-axis.ts'

/** Which side an event is by: one of the two alone, or other (both, or a third). */
export function sideOf(event: TradeEvent): 'US' | 'CN' | 'other' {
  const isUs = event.actor.includes('US')
  const isCn = event.actor.includes('CN')
  return isUs === isCn ? 'other' : isUs ? 'US' : 'CN'
}

interface ToEventsOptions {
  lens: Lens
  axis?: TimeAxis
  /** Words for the events that may be written out, by id; the higher the priority, the sooner. */
  labels?: ReadonlyMap<string, { text: string; priority: number }>
}

/** Events as marks on the axis, the later ones only with hindsight. */
export function toPlotEvents(events: readonly TradeEvent[], options: ToEventsOptions): PlotEvent[] {
  const { lens, axis = PAGE_AXIS, labels } = options
  const { then, later } = splitKnown(events, lens, (event) => event.date)
  const toMark = (isLater: boolean) => (event: TradeEvent) => {
    const label = labels?.get(event.id)
    return {
      id: event.id,
      at: positionOf(event.date, axis),
      side: sideOf(event),
      title: event.title,
      date: formatDate(event.date),
      day: event.date,
      sourceIds: event.sourceIds,
      isLater,
      label: label && { date: formatDateShort(event.date), ...label },
    }
  }
  return [...then.map(toMark(false)), ...later.map(toMark(true))].filter(({ at }) => at >= 0 && at <= axis.months)
}
