import { useQueries, useSuspenseQueries } from '@tanstack/react-query'
import { eventsQuery } from '#src/data/events.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { toEventMarks } from '#src/evidence/events/to-event-marks.ts'
import { useView } from '#src/filters/use-view.ts'
import { useDrawing } from '#src/features/exports/use-drawing.ts'
import { PAGE_AXIS } from '#src/lib/time-axis.ts'
import { TARIFF_OTHERS } from './to-other-duties.ts'
import { toTariffs } from './to-tariffs.ts'

/** Duties added each way under the lens. Waits for the legal rates and the events. */
export function useTariffs() {
  const { view } = useView()
  const { drawing, ...frame } = useDrawing()
  const { lens, rounds, dataDate } = frame
  const [us, cn, events] = useSuspenseQueries({
    queries: [observationsQuery('tariff-us-added-legal'), observationsQuery('tariff-cn-added-legal'), eventsQuery],
  })
  // Shown on request or in the table alone: nothing waits for them, and without them the rest stands.
  const others = useQueries({ queries: TARIFF_OTHERS.map((id) => observationsQuery(id)) })
  const tariffOthers = new Map(TARIFF_OTHERS.map((id, index) => [id, others[index]?.data?.rows ?? []]))
  return {
    ...frame,
    tariffRows: new Map([
      ['tariff-us-added-legal', us.data.rows],
      ['tariff-cn-added-legal', cn.data.rows],
      ...tariffOthers,
    ]),
    tariffs: toTariffs(
      { us: us.data.rows, cn: cn.data.rows, others: tariffOthers },
      {
        ...drawing,
        dataDate,
        duties: view.duties,
        events: toEventMarks(events.data.rows, { view, lens, rounds, axis: PAGE_AXIS, about: 'tariffs' }),
      },
    ),
  }
}
