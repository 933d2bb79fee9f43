import { askFor } from '#src/data/ask-for.ts'
import { importSourcesQuery } from '#src/data/import-sources.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { productionQuery } from '#src/data/production.ts'
import { seriesQuery } from '#src/data/series.ts'
import { observationsQuery } from '#src/data/observations.ts'
import type { PartWithFiles } from '#src/evidence/later.tsx'
import { IssuesPanel } from '#src/features/issues/issues-panel.tsx'

export const ISSUES: PartWithFiles = {
  Part: IssuesPanel,
  files: [
    askFor(issuesQuery),
    askFor(seriesQuery),
    askFor(productionQuery),
    askFor(importSourcesQuery),
    ...[
      'rare-earth-magnet-exports',
      'rare-earth-magnet-exports-to-us',
      'rare-earth-exports',
      'rare-earth-exports-annual',
      'us-semiconductor-imports-china-share',
      'us-semiconductor-imports-taiwan-share',
      'us-semiconductor-imports-world',
      'chinese-students-in-us',
    ].map((id) => askFor(observationsQuery(id))),
  ],
}
