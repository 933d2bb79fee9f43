/** The regions of the page in their order; names and ids are relied on by links. */
export const REGIONS = [
  { id: 'overview', name: 'Overview' },
  { id: 'exports', name: 'Exports' },
  { id: 'delegations', name: 'Delegations' },
  { id: 'issues', name: 'Issues' },
  { id: 'timeline', name: 'Timeline' },
  { id: 'article-check', name: 'Article check' },
  { id: 'sources', name: 'Sources' },
] as const
