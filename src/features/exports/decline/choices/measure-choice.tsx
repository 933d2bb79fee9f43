import { useView } from '#src/filters/use-view.ts'
import { MEASURES, type Measure } from '#src/filters/view.ts'

const MEASURE_WORDS: Record<Measure, string> = {
  level: 'Level',
  index: 'Index',
  mom: 'On the month',
  yoy: 'On the year',
  share: 'Share',
}

/** What is measured in the decline; answers before the figures are here. */
export function MeasureChoice({ className }: { className: string }) {
  const { view, setView } = useView()
  return (
    <div role="group" aria-label="Measure" className={className}>
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
  )
}
