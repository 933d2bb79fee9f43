import type { PlotEvent } from '#src/charts/model.ts'
import type { TradeEvent } from '#src/data/events.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'
import { bears } from '#src/filters/narrow.ts'
import type { View } from '#src/filters/view.ts'
import type { TimeAxis } from '#src/lib/time-axis.ts'
import { toEventLabels } from './to-event-labels.ts'
import { toPlotEvents } from './to-events.ts'

interface ToEventMarksOptions {
  view: Pick<View, 'country' | 'topic'>
  lens: Lens
  rounds: readonly Round[]
  axis: TimeAxis
  /** One topic, where not all are told of. */
  about?: string | undefined
}

/** The events that the filters keep as marks on an axis, the most important of them with words. */
export function toEventMarks(events: readonly TradeEvent[], options: ToEventMarksOptions): PlotEvent[] {
  const { view, lens, rounds, axis, about } = options
  const kept = events.filter((event) => bears(event, view) && (about === undefined || event.topics.includes(about)))
  return toPlotEvents(kept, { lens, axis, labels: toEventLabels(kept, rounds, lens) })
}
