import { NarrowedCount } from '#src/evidence/narrowed-count.tsx'
import { useView } from '#src/filters/use-view.ts'
import { isNarrowed, MEASURES, type Measure } from '#src/filters/view.ts'
import { Mark } from '#src/ui/mark.tsx'
import { EXPORT_CHARTS, keptCharts } from './use-exports.ts'

const MEASURE_WORDS: Record<Measure, string> = {
  level: 'Level',
  index: 'Index',
  mom: 'On the month',
  yoy: 'On the year',
  share: 'Share',
}

/** The measure of the decline, and who counts what. It answers before the figures are here. */
export function ExportsMargin() {
  const { view, setView } = useView()
  return (
    <>
      <div
        role="group"
        aria-label="Measure"
        className="screen-only flex flex-wrap gap-x-4 tab:flex-col tab:items-start"
      >
        {MEASURES.map((measure) => (
          <button
            key={measure}
            type="button"
            className="word-button"
            aria-pressed={view.measure === measure}
            onClick={() => setView({ measure })}
          >
            {MEASURE_WORDS[measure]}
          </button>
        ))}
      </div>
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
