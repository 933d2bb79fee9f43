import { askFor } from '#src/data/ask-for.ts'
import { observationsQuery } from '#src/data/observations.ts'
import type { PartWithFiles } from '#src/evidence/later.tsx'
import { PARTNERS } from '#src/features/exports/partners/partners.ts'
import { TariffsRow } from './tariffs-row.tsx'

export const TARIFFS_PART: PartWithFiles = {
  Part: TariffsRow,
  files: PARTNERS.map(({ seriesId }) => askFor(observationsQuery(seriesId))),
}
