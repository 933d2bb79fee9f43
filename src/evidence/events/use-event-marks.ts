import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PlotEvent } from '#src/charts/model.ts'
import { eventsQuery, type TradeEvent } from '#src/data/events.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import type { TimeAxis } from '#src/lib/time-axis.ts'
import { toEventMarks } from './to-event-marks.ts'

/** The events that the filters keep, on one topic where it is named, as marks on an axis. Nothing waits for them: the figures stand without. */
export function useEventMarks(axis: TimeAxis, about?: string): readonly PlotEvent[] {
  const { view } = useView()
  const { lens, rounds } = useLens()
  const events = useQuery(eventsQuery).data?.rows ?? NONE
  const { country, topic } = view
  const { day, hindsight, roundId } = lens
  // The same list as long as it says the same: what is drawn from it is not worked out anew.
  return useMemo(
    () => toEventMarks(events, { view: { country, topic }, lens: { day, hindsight, roundId }, rounds, axis, about }),
    [events, rounds, country, topic, about, day, hindsight, roundId, axis],
  )
}

const NONE: readonly TradeEvent[] = []
