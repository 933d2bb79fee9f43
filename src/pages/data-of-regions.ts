import type { AskFor } from '#src/data/ask-for.ts'
import { FIRST_DATA } from './data-of-page.ts'
import { ARTICLE_CHECK } from './later/article-check.ts'
import { DELEGATIONS } from './later/delegations.ts'
import { ISSUES } from './later/issues.ts'
import { SOURCES } from './later/sources.ts'
import { TIMELINE } from './later/timeline.ts'

/** Everything, where all of it is drawn at once: as slides, and where the page is written. A file asked for twice is fetched once. */
export const ALL_DATA: readonly AskFor[] = [
  ...FIRST_DATA,
  ...[DELEGATIONS, ISSUES, TIMELINE, ARTICLE_CHECK, SOURCES].flatMap(({ files }) => files),
]
