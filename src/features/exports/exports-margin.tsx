import { NarrowedCount } from '#src/evidence/narrowed-count.tsx'
import { useView } from '#src/filters/use-view.ts'
import { isNarrowed } from '#src/filters/view.ts'
import { Mark } from '#src/ui/mark.tsx'
import { MeasureChoice } from '#src/features/exports/decline/measure-choice.tsx'
import { EXPORT_CHARTS, keptCharts } from './kept-charts.ts'

/** The measure of the decline, and who counts what. It answers before the figures are here. */
export function ExportsMargin() {
  const { view } = useView()
  return (
    <>
      <MeasureChoice className="screen-only flex flex-wrap gap-x-4 tab:flex-col tab:items-start" />
      <p className="mt-3">
        <Mark side="CN" />
        China Customs counts exports, <Mark side="US" />
        US Census counts imports.
      </p>
      {isNarrowed(view) && (
        <div className="mt-2">
          <NarrowedCount kept={keptCharts(view).size} total={EXPORT_CHARTS.length} what="charts" />
        </div>
      )}
    </>
  )
}
