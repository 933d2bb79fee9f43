import { useQuery } from '@tanstack/react-query'
import { sourcesQuery, type Source } from '#src/data/sources.ts'

const NONE: ReadonlyMap<string, Source> = new Map()
const maps = new WeakMap<readonly Source[], ReadonlyMap<string, Source>>()

function mapOf(rows: readonly Source[]): ReadonlyMap<string, Source> {
  const made = maps.get(rows) ?? new Map(rows.map((source) => [source.id, source]))
  maps.set(rows, made)
  return made
}

/** The sources by id. Never waits and never fails: a figure stands even while, or where, its sources do not load. */
export function useSources(): { byId: ReadonlyMap<string, Source>; isReady: boolean } {
  const rows = useQuery(sourcesQuery).data?.rows
  return { byId: rows ? mapOf(rows) : NONE, isReady: rows !== undefined }
}
