import { askFor } from '#src/data/ask-for.ts'
import { importSourcesQuery } from '#src/data/import-sources.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { observationsQuery } from '#src/data/observations.ts'
import type { PartWithFiles } from '#src/evidence/later.tsx'
import { STAKE_SERIES } from './stake-series.ts'
import { ThirdCountries } from './third-countries.tsx'

export const THIRD_PART: PartWithFiles = {
  Part: ThirdCountries,
  files: [
    askFor(issuesQuery),
    askFor(importSourcesQuery),
    ...STAKE_SERIES.map(({ seriesId }) => askFor(observationsQuery(seriesId))),
  ],
}
