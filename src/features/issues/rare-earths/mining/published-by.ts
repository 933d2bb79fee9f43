import type { Source } from '#src/data/sources.ts'

/**
 * Of the sources of a record with figures of several days, those that were out on the day of one of them; all where none
 * has a day that early, or the sources are not here yet.
 */
export function publishedBy(sourceIds: readonly string[], day: string, sources: ReadonlyMap<string, Source>): string[] {
  const out = sourceIds.filter((id) => {
    const published = sources.get(id)?.published
    return published != null && published <= day
  })
  return out.length > 0 ? out : [...sourceIds]
}
