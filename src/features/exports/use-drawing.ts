import { useQuery } from '@tanstack/react-query'
import { seriesQuery } from '#src/data/series.ts'
import { toCaution } from '#src/evidence/to-caution.ts'
import { useTiers } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'

/** What every chart of the region is drawn with: the lens, its name, the tiers, and the words about them. Waits for the rounds. */
export function useDrawing() {
  const { lens, round, rounds, dataDate } = useLens()
  const sources = useTiers()
  const definitions = useQuery(seriesQuery).data?.rows ?? []
  return {
    lens,
    round,
    rounds,
    dataDate,
    drawing: { lens, lensLabel: round?.label ?? '', sources },
    /** How later figures are drawn; empty where there are none. */
    later: lens.hindsight && round !== null ? ' What is thin or hollow on hatched ground came later.' : '',
    /** What to mind when reading these series; empty until the definitions are here, which nothing waits for. */
    cautionOf: (...ids: string[]) => toCaution(definitions, ids, lens),
  }
}
