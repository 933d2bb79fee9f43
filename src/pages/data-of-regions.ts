import type { AskFor } from '#src/data/ask-for.ts'
import { FIRST_DATA } from './data-of-page.ts'
import { ARTICLE_CHECK } from '#src/pages/later/article-check.ts'
import { DELEGATIONS } from '#src/pages/later/delegations.ts'
import { ISSUES } from '#src/pages/later/issues.ts'
import { SOURCES } from '#src/pages/later/sources.ts'
import { TIMELINE } from '#src/pages/later/timeline.ts'

/** Everything, where all of it is drawn at once: as slides, and where the page is written. A file asked for twice is fetched once. */
export const ALL_DATA: readonly AskFor[] = [
  ...FIRST_DATA,
  ...[DELEGATIONS, ISSUES, TIMELINE, ARTICLE_CHECK, SOURCES].flatMap(({ files }) => files),
]
