import { useQuery } from '@tanstack/react-query'
import type { PlotEvent } from '#src/charts/model.ts'
import { eventsQuery } from '#src/data/events.ts'
import { toPlotEvents } from '#src/evidence/to-events.ts'
import { bears } from '#src/filters/narrow.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'

/** Events on rare earths that the filters keep, for the page's axis. Nothing waits for them: the figures stand without. */
export function useRareEarthEvents(): PlotEvent[] {
  const { view } = useView()
  const { lens } = useLens()
  const events = useQuery(eventsQuery).data?.rows ?? []
  const kept = events.filter((event) => event.topics.includes('rare-earths') && bears(event, view))
  return toPlotEvents(kept, { lens })
}
