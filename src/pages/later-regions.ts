import { toLaterPart } from '#src/evidence/later.tsx'

/**
 * The regions below the first two: code and data of each come when somebody comes near. `height`, px: about what it has on
 * a desk, kept free, so that the bar at the side tells how long the page is.
 */
export const LATER_REGIONS = {
  delegations: {
    what: 'the delegations',
    height: 1100,
    part: toLaterPart(async () => (await import('#src/pages/later/delegations.ts')).DELEGATIONS),
  },
  issues: {
    what: 'the issues',
    height: 4200,
    part: toLaterPart(async () => (await import('#src/pages/later/issues.ts')).ISSUES),
  },
  timeline: {
    what: 'the events',
    height: 1800,
    part: toLaterPart(async () => (await import('#src/pages/later/timeline.ts')).TIMELINE),
  },
  'article-check': {
    what: 'the statements of the article',
    height: 1400,
    part: toLaterPart(async () => (await import('#src/pages/later/article-check.ts')).ARTICLE_CHECK),
  },
  sources: {
    what: 'the sources',
    height: 1600,
    part: toLaterPart(async () => (await import('#src/pages/later/sources.ts')).SOURCES),
  },
} as const satisfies Record<string, object>

export type LaterRegionId = keyof typeof LATER_REGIONS
