import { useSuspenseQueries } from '@tanstack/react-query'
import { observationsQuery } from '#src/data/observations.ts'
import { useView } from '#src/filters/use-view.ts'
import { useDrawing } from '#src/features/exports/use-drawing.ts'
import { PARTNERS } from './partners.ts'
import { toPartners } from './to-partners.ts'

const QUERIES = [
  observationsQuery('gacc-total-exports'),
  ...PARTNERS.map(({ seriesId }) => observationsQuery(seriesId)),
]

/** China's exports by partner in the month of the view. Waits for every partner's series. */
export function usePartners() {
  const { view } = useView()
  const { drawing } = useDrawing()
  const [totals, ...changes] = useSuspenseQueries({ queries: QUERIES })
  return toPartners(
    {
      changes: new Map(PARTNERS.map(({ seriesId }, index) => [seriesId, changes[index]?.data.rows ?? []])),
      totals: totals?.data.rows ?? [],
    },
    { lens: drawing.lens, sources: drawing.sources, month: view.month, marked: view.country },
  )
}
