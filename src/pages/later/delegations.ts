import { askFor } from '#src/data/ask-for.ts'
import { claimsQuery } from '#src/data/claims.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { peopleQuery } from '#src/data/people.ts'
import type { PartWithFiles } from '#src/evidence/later.tsx'
import { DelegationsPanel } from '#src/features/delegations/delegations-panel.tsx'

export const DELEGATIONS: PartWithFiles = {
  Part: DelegationsPanel,
  files: [askFor(peopleQuery), askFor(issuesQuery), askFor(claimsQuery)],
}
