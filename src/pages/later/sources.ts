import { askFor } from '#src/data/ask-for.ts'
import { claimsQuery } from '#src/data/claims.ts'
import { conflictsQuery } from '#src/data/conflicts.ts'
import { importSourcesQuery } from '#src/data/import-sources.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { partnersQuery } from '#src/data/partners.ts'
import { peopleQuery } from '#src/data/people.ts'
import { productionQuery } from '#src/data/production.ts'
import { productsQuery } from '#src/data/products.ts'
import { seriesQuery } from '#src/data/series.ts'
import { sourcesQuery } from '#src/data/sources.ts'
import type { PartWithFiles } from '#src/evidence/later.tsx'
import { SourcesPanel } from '#src/features/sources/sources-panel.tsx'

export const SOURCES: PartWithFiles = {
  Part: SourcesPanel,
  files: [
    askFor(sourcesQuery),
    askFor(conflictsQuery),
    askFor(issuesQuery),
    askFor(claimsQuery),
    askFor(peopleQuery),
    askFor(seriesQuery),
    askFor(partnersQuery),
    askFor(productsQuery),
    askFor(productionQuery),
    askFor(importSourcesQuery),
  ],
}
