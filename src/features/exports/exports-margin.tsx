import { NarrowedCount } from '#src/evidence/narrowed-count.tsx'
import { useView } from '#src/filters/use-view.ts'
import { isNarrowed } from '#src/filters/view.ts'
import { Mark } from '#src/ui/mark.tsx'
import { MeasureChoice } from '#src/features/exports/decline/choices/measure-choice.tsx'
import { DECLINE_CHARTS, EXPORT_CHARTS, keptCharts } from './kept-charts.ts'

/** The measure of the decline and who counts what, as far as the filters keep them. It answers before the figures are here. */
export function ExportsMargin() {
  const { view } = useView()
  const kept = keptCharts(view)
  return (
    <>
      {kept.has('decline') && (
        <MeasureChoice className="screen-only flex flex-wrap gap-x-4 tab:flex-col tab:items-start" />
      )}
      {DECLINE_CHARTS.some((id) => kept.has(id)) && (
        <p className="mt-3">
          <Mark side="CN" />
          China Customs counts exports, <Mark side="US" />
          US Census counts imports.
        </p>
      )}
      {isNarrowed(view) && (
        <div className="mt-2">
          <NarrowedCount kept={kept.size} total={EXPORT_CHARTS.length} what="charts" />
        </div>
      )}
    </>
  )
}
