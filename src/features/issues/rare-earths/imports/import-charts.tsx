import { useSuspenseQueries } from '@tanstack/react-query'
import { importSourcesQuery } from '#src/data/import-sources.ts'
import { metaQuery } from '#src/data/meta.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { useTiers } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { SupplyFigure } from '#src/features/issues/rare-earths/supply-figure.tsx'
import { RELIANCE, toImportReliance } from './to-import-reliance.ts'
import { toImportSources } from './to-import-sources.ts'
import { useFigures } from '#src/features/issues/rare-earths/use-figures.ts'

/** Where US imports of rare earths come from. */
export function SourcesChart() {
  const [imports] = useSuspenseQueries({ queries: [importSourcesQuery, roundsQuery, metaQuery] })
  const { lens } = useLens()
  const { view } = useView()
  const tiers = useTiers()
  const options = { lens, sources: tiers, marked: view.country }
  const { finding, model } = toImportSources(imports.data.rows, options)
  return (
    <SupplyFigure
      id="import-sources"
      finding={finding}
      subtitle="Share of US imports by origin, %, average of the years named."
      source="US Geological Survey"
      status="Dashed: derived, the difference to 100."
      model={model}
      loaded={[imports.data]}
      what="shares"
    />
  )
}

/** How far the US relies on imports. */
export function RelianceChart() {
  const { rows, loaded, caution, lens, sources } = useFigures(RELIANCE.map(({ seriesId }) => seriesId))
  const { finding, model } = toImportReliance(rows, { lens, sources })
  return (
    <SupplyFigure
      id="import-reliance"
      finding={finding}
      subtitle="US net imports as a share of apparent consumption, %, by year."
      source="US Geological Survey"
      status="Where the survey gives a bound, the line is drawn at it."
      notes={caution}
      model={model}
      loaded={loaded}
      what="years"
      isSmall
    />
  )
}
