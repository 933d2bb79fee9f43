import { askFor } from '#src/data/ask-for.ts'
import { claimsQuery } from '#src/data/claims.ts'
import { sourcesQuery } from '#src/data/sources.ts'
import type { PartWithFiles } from '#src/evidence/later.tsx'
import { ArticleCheckPanel } from '#src/features/article-check/article-check-panel.tsx'

export const ARTICLE_CHECK: PartWithFiles = {
  Part: ArticleCheckPanel,
  files: [askFor(claimsQuery), askFor(sourcesQuery)],
}
