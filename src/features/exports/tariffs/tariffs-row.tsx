import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { CumulativeTable } from '#src/features/exports/partners/cumulative-table.tsx'
import { PartnersFigure } from '#src/features/exports/partners/partners-figure.tsx'
import { useView } from '#src/filters/use-view.ts'
import { DECLINE_CHARTS, keptCharts } from '#src/features/exports/kept-charts.ts'
import { TariffsChart } from './tariffs-chart.tsx'

/**
 * Duties over the page's axis; beside them, where exports went. Without duties that takes their column, and what was
 * exported since January stands beside it (otherwise one row below, in `OfficesRow`).
 */
export function TariffsRow() {
  const { view } = useView()
  const kept = keptCharts(view)
  const isDutiesKept = kept.has('tariffs')
  return (
    <div className="inner relative">
      {isDutiesKept && (
        <div className="inner-time relative">
          <DataBoundary what="duties" height={480}>
            <TariffsChart isFirst={!DECLINE_CHARTS.some((id) => kept.has(id))} />
          </DataBoundary>
        </div>
      )}
      {kept.has('partners') && (
        <div className={isDutiesKept ? 'inner-read' : 'inner-time'}>
          <DataBoundary what="figures by partner" height={480}>
            <PartnersFigure isSmall={isDutiesKept} />
          </DataBoundary>
        </div>
      )}
      {kept.has('partners') && !isDutiesKept && (
        <div className="inner-read">
          <DataBoundary what="figures by partner since January" height={780}>
            <CumulativeTable />
          </DataBoundary>
        </div>
      )}
    </div>
  )
}
