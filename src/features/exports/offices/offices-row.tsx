import { ChartFigure } from '#src/evidence/figure/chart-figure.tsx'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { CumulativeTable } from '#src/features/exports/partners/cumulative-table.tsx'
import { CHINA, US } from '#src/features/exports/decline/measures/measured.ts'
import { keptCharts } from '#src/features/exports/kept-charts.ts'
import { useEventMarks } from '#src/evidence/events/use-event-marks.ts'
import { useView } from '#src/filters/use-view.ts'
import { PAGE_AXIS } from '#src/lib/time-axis.ts'
import { WHY_THEY_DIFFER } from './offices-table.tsx'
import { useOffices } from './use-offices.ts'

/**
 * Both offices' lines and their gap over time; beside them, exports by partner since January, where the row above has
 * duties in the other column (`TariffsRow`).
 */
export function OfficesRow() {
  const { view } = useView()
  const kept = keptCharts(view)
  return (
    <div className="inner">
      <div className="inner-time">
        <DataBoundary what="figures of both customs offices" height={480}>
          <GapFigure />
        </DataBoundary>
      </div>
      {kept.has('partners') && kept.has('tariffs') && (
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
  const { gap, later, cautionOf } = useOffices()
  const events = useEventMarks(PAGE_AXIS)
  return (
    <ChartFigure
      id="two-offices"
      {...gap(events)}
      source="China Customs; US Census"
      status={`Columns are the gap, derived, on the same scale.${later}`}
      notes={`${WHY_THEY_DIFFER} ${cautionOf(CHINA.id, US.id)}`}
    />
  )
}
