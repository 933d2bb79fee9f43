import { PartnersFigure } from '#src/features/exports/partners/partners-figure.tsx'
import { useView } from '#src/filters/use-view.ts'
import { keptCharts } from '#src/features/exports/kept-charts.ts'
import { TariffsChart } from './tariffs-chart.tsx'

/** Duties over the page's axis; beside them, where exports went. */
export function TariffsRow() {
  const { view } = useView()
  const kept = keptCharts(view)
  return (
    <div className="inner relative">
      {kept.has('tariffs') && (
        <div className="inner-time relative">
          <TariffsChart />
        </div>
      )}
      {kept.has('partners') && (
        <div className="inner-read">
          <PartnersFigure />
        </div>
      )}
    </div>
  )
}
