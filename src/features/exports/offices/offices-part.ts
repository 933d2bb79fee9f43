import { askFor } from '#src/data/ask-for.ts'
import { partnersQuery } from '#src/data/partners.ts'
import type { PartWithFiles } from '#src/evidence/later.tsx'
import { OfficesRow } from './offices-row.tsx'

export const OFFICES_PART: PartWithFiles = { Part: OfficesRow, files: [askFor(partnersQuery)] }
