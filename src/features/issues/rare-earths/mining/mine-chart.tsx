import { useSuspenseQueries } from '@tanstack/react-query'
import { productionQuery } from '#src/data/production.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { ProductionList } from './production-list.tsx'
import { SupplyFigure } from '#src/features/issues/rare-earths/supply-figure.tsx'
import { MINES, toMineProduction } from './to-mine-production.ts'
import { toProductionTable } from './to-production-table.ts'
import { useFigures } from '#src/features/issues/rare-earths/use-figures.ts'

/** Mine production by country, and beside it the last two years and the reserves of all countries listed. */
export function MineChart() {
  const [production] = useSuspenseQueries({ queries: [productionQuery] })
  const { rows, loaded, caution, lens, sources } = useFigures(MINES.map(({ seriesId }) => seriesId))
  const { finding, isFirst, model } = toMineProduction(
    { series: rows, production: production.data.rows },
    { lens, sources },
  )
  return (
    <div className="full:grid full:grid-cols-2 full:gap-x-(--col-gap-2)">
      <div>
        <SupplyFigure
          id="mine-production"
          finding={finding}
          subtitle="Mine production, tonnes of rare-earth oxide a year. The line is open where figures of two editions do not compare."
          source={`US Geological Survey, as known on ${formatDate(lens.day)}`}
          status={`The last year is an estimate.${isFirst ? ' 2024 is as first published.' : ''}`}
          notes={caution}
          model={model}
          loaded={[...loaded, production.data]}
          what="years"
        />
      </div>
      <ProductionList table={toProductionTable(production.data.rows, { lens, sources })} />
    </div>
  )
}
