import { useSuspenseQueries } from '@tanstack/react-query'
import { eventsQuery } from '#src/data/events.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { toEventMarks } from '#src/evidence/events/to-event-marks.ts'
import { useView } from '#src/filters/use-view.ts'
import { axisOf, toRange } from '#src/features/exports/to-range.ts'
import { useDrawing } from '#src/features/exports/use-drawing.ts'
import { toDecline } from './to-decline.ts'

/** The decline as the view asks for it: measure, months, comparison, events. Waits for its figures and the events. */
export function useDecline() {
  const { view } = useView()
  const { drawing, ...frame } = useDrawing()
  const { lens, rounds } = frame
  const [levels, changes, census, totals, events] = useSuspenseQueries({
    queries: [
      observationsQuery('gacc-exports-to-us'),
      observationsQuery('gacc-exports-to-us-yoy'),
      observationsQuery('census-imports-from-china'),
      observationsQuery('gacc-total-exports'),
      eventsQuery,
    ],
  })
  const range = toRange(view)
  return {
    ...frame,
    range,
    loaded: { levels: levels.data, census: census.data, events: events.data },
    decline: toDecline(
      {
        levels: levels.data.rows,
        changes: changes.data.rows,
        census: census.data.rows,
        totals: totals.data.rows,
      },
      {
        ...drawing,
        measure: view.measure,
        range,
        base: view.base,
        compare: view.compare,
        events: toEventMarks(events.data.rows, { view, lens, rounds, axis: axisOf(range) }),
      },
    ),
  }
}
