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

/** The name of a region by its id. Throws for an id that is none. */
export function nameOfRegion(id: string): string {
  const region = REGIONS.find((one) => one.id === id)
  if (!region) throw new Error(`There is no region with the id "${id}".`)
  return region.name
}
