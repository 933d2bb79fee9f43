import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { PartnersFigure } from '#src/features/exports/partners/partners-figure.tsx'
import { useView } from '#src/filters/use-view.ts'
import { DECLINE_CHARTS, keptCharts } from '#src/features/exports/kept-charts.ts'
import { TariffsChart } from './tariffs-chart.tsx'

/** Duties over the page's axis; beside them, where exports went. */
export function TariffsRow() {
  const { view } = useView()
  const kept = keptCharts(view)
  return (
    <div className="inner relative">
      {kept.has('tariffs') && (
        <div className="inner-time relative">
          <DataBoundary what="duties" height={480}>
            <TariffsChart isFirst={!DECLINE_CHARTS.some((id) => kept.has(id))} />
          </DataBoundary>
        </div>
      )}
      {kept.has('partners') && (
        <div className="inner-read">
          <DataBoundary what="figures by partner" height={480}>
            <PartnersFigure />
          </DataBoundary>
        </div>
      )}
    </div>
  )
}
