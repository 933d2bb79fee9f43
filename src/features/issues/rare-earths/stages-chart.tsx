import { useSuspenseQueries } from '@tanstack/react-query'
import { issuesQuery } from '#src/data/issues.ts'
import { metaQuery } from '#src/data/meta.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { useTiers } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { SupplyFigure } from './supply-figure.tsx'
import { toMissingStages, toStages } from './to-stages.ts'

/** Where mining, refining and magnets stand. */
export function StagesChart() {
  const [issues] = useSuspenseQueries({ queries: [issuesQuery, roundsQuery, metaQuery] })
  const { lens } = useLens()
  const tiers = useTiers()
  const { finding, model, missing } = toStages(issues.data.rows, { lens, sources: tiers })
  return (
    <SupplyFigure
      id="stages"
      finding={finding}
      subtitle="Share by stage, %, from mine to magnet; estimates of the International Energy Agency."
      source="International Energy Agency, seen second-hand: its own pages were not read"
      status={`The rest of the world is the difference to 100. ${toMissingStages(missing, lens)}`.trim()}
      model={model}
      loaded={[]}
      what="shares"
      isSmall
    />
  )
}
