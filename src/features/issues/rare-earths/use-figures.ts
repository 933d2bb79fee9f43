import { usePrefetchQuery, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import type { Loaded } from '#src/data/get-json.ts'
import type { Lens } from '#src/data/lens.ts'
import { observationsQuery, type Observation } from '#src/data/observations.ts'
import { seriesQuery } from '#src/data/series.ts'
import type { Source } from '#src/data/sources.ts'
import { toCaution } from '#src/evidence/to-caution.ts'
import { useSources } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'

interface Figures {
  /** By series. */
  rows: ReadonlyMap<string, readonly Observation[]>
  loaded: readonly Loaded<Observation>[]
  lens: Lens
  lensLabel: string
  sources: ReadonlyMap<string, Source>
  /** What to mind when reading them, as it could be written then. */
  caution: string
}

/** The figures of some series, how the page looks at them, and their cautions. Waits for all of them. */
export function useFigures(seriesIds: readonly string[]): Figures {
  // Asked for with the figures, not after them.
  usePrefetchQuery(seriesQuery)
  const loaded = useSuspenseQueries({ queries: seriesIds.map((id) => observationsQuery(id)) }).map(({ data }) => data)
  const series = useSuspenseQuery(seriesQuery).data.rows
  const { lens, round } = useLens()
  return {
    rows: new Map(seriesIds.map((id, index) => [id, loaded[index]?.rows ?? []])),
    loaded,
    lens,
    lensLabel: round?.label ?? '',
    sources: useSources().byId,
    caution: toCaution(series, seriesIds, lens),
  }
}
