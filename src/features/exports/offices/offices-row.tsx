import { ChartFigure } from '#src/evidence/chart-figure.tsx'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { CumulativeTable } from '#src/features/exports/partners/cumulative-table.tsx'
import { keptCharts } from '#src/features/exports/kept-charts.ts'
import { useView } from '#src/filters/use-view.ts'
import { WHY_THEY_DIFFER } from './offices-table.tsx'
import { useOffices } from './use-offices.ts'

/** Both offices' lines and their gap over time; beside them, exports by partner since January. */
export function OfficesRow() {
  const { view } = useView()
  const kept = keptCharts(view)
  return (
    <div className="inner">
      {kept.has('two-offices') && (
        <div className="inner-time">
          <DataBoundary what="figures of both customs offices" height={480}>
            <GapFigure />
          </DataBoundary>
        </div>
      )}
      {kept.has('partners') && (
        <div className="inner-read">
          <DataBoundary what="figures by partner" height={480}>
            <CumulativeTable />
          </DataBoundary>
        </div>
      )}
    </div>
  )
}

function GapFigure() {
  const { gap, later } = useOffices()
  return (
    <ChartFigure
      id="two-offices"
      {...gap()}
      foot={`China Customs (tiers B and C), US Census (A). Columns are the gap, derived, on the same scale. ${WHY_THEY_DIFFER}${later}`}
    />
  )
}
