import { useSuspenseQueries } from '@tanstack/react-query'
import type { PlotEvent } from '#src/charts/model.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { useDrawing } from '#src/features/exports/use-drawing.ts'
import { toGap } from './to-gap.ts'
import { toTwoOffices } from './to-two-offices.ts'

/** The two customs offices' figures for the same flow. Waits for both. */
export function useOffices() {
  const { drawing, lens, later, cautionOf } = useDrawing()
  const [levels, census] = useSuspenseQueries({
    queries: [observationsQuery('gacc-exports-to-us'), observationsQuery('census-imports-from-china')],
  })
  return {
    lens,
    later,
    cautionOf,
    offices: toTwoOffices(levels.data.rows, census.data.rows, lens),
    gap: (events: readonly PlotEvent[]) => toGap(levels.data.rows, census.data.rows, { ...drawing, events }),
  }
}
