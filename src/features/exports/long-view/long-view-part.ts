import { askFor } from '#src/data/ask-for.ts'
import { observationsQuery } from '#src/data/observations.ts'
import { seriesQuery } from '#src/data/series.ts'
import type { PartWithFiles } from '#src/evidence/later.tsx'
import { LongViewChart } from './long-view-chart.tsx'

export const LONG_VIEW_PART: PartWithFiles = {
  Part: LongViewChart,
  files: [askFor(seriesQuery), askFor(observationsQuery('census-exports-to-china'))],
}
