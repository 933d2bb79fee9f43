import { toLaterPart } from '#src/evidence/later.tsx'
import { LATER_DATA } from './data-of-page.ts'

export type LaterRegionId = keyof typeof LATER_DATA

/**
 * The regions below the first two: code and data of each come when somebody comes near. `height`, px: about what it has on
 * a desk, kept free, so that the bar at the side tells how long the page is.
 */
export const LATER_REGIONS = {
  delegations: {
    what: 'the delegations',
    height: 1100,
    part: toLaterPart({
      code: async () => (await import('#src/features/delegations/delegations-panel.tsx')).DelegationsPanel,
      files: LATER_DATA.delegations,
    }),
  },
  issues: {
    what: 'the issues',
    height: 4200,
    part: toLaterPart({
      code: async () => (await import('#src/features/issues/issues-panel.tsx')).IssuesPanel,
      files: LATER_DATA.issues,
    }),
  },
  timeline: {
    what: 'the events',
    height: 1800,
    part: toLaterPart({
      code: async () => (await import('#src/features/timeline/timeline-panel.tsx')).TimelinePanel,
      files: LATER_DATA.timeline,
    }),
  },
  'article-check': {
    what: 'the statements of the article',
    height: 1400,
    part: toLaterPart({
      code: async () => (await import('#src/features/article-check/article-check-panel.tsx')).ArticleCheckPanel,
      files: LATER_DATA['article-check'],
    }),
  },
  sources: {
    what: 'the sources',
    height: 1600,
    part: toLaterPart({
      code: async () => (await import('#src/features/sources/sources-panel.tsx')).SourcesPanel,
      files: LATER_DATA.sources,
    }),
  },
} as const satisfies Record<LaterRegionId, object>
