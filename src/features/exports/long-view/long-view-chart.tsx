import { useSuspenseQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { observationsQuery } from '#src/data/observations.ts'
import { seriesQuery } from '#src/data/series.ts'
import { ChartFigure } from '#src/evidence/figure/chart-figure.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { toCaution } from '#src/evidence/to-caution.ts'
import { useTiers } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { LONG_VIEWS, type LongViewKind } from '#src/filters/view.ts'
import { WHOLE_AXIS } from '#src/features/exports/to-range.ts'
import { useEventMarks } from '#src/evidence/events/use-event-marks.ts'
import { LONG_SERIES, toLongView } from './to-long-view.ts'

const KIND_WORDS: Record<LongViewKind, string> = { rolling: 'Twelve months together', monthly: 'Each month' }

/** US trade with China since 1985, on an axis of its own. */
export function LongViewChart() {
  const { view, setView } = useView()
  const kind = view.long
  const { lens, round } = useLens()
  const sources = useTiers()
  const [imports, exports, definitions] = useSuspenseQueries({
    queries: [observationsQuery(LONG_SERIES[0].id), observationsQuery(LONG_SERIES[1].id), seriesQuery],
  })
  const { day, hindsight, roundId } = lens
  const lensLabel = round?.label ?? ''
  // 800 sums of twelve months take 10 to 25 ms; without this every filter would pay them, and draw 800 rows again.
  const chart = useMemo(
    () =>
      toLongView([imports.data.rows, exports.data.rows], {
        kind,
        lens: { day, hindsight, roundId },
        lensLabel,
        sources,
      }),
    [imports.data.rows, exports.data.rows, kind, day, hindsight, roundId, lensLabel, sources],
  )
  const events = useEventMarks(WHOLE_AXIS)
  const model = useMemo(() => ({ ...chart.model, events }), [chart, events])
  return (
    <>
      <ChartFigure
        id="long-view"
        {...chart}
        model={model}
        source="US Census"
        notes={toCaution(
          definitions.data.rows,
          LONG_SERIES.map(({ id }) => id),
          lens,
        )}
      />
      <div
        role="group"
        aria-label="Values of the long view"
        className="type-note screen-only mt-2 flex flex-wrap gap-x-4"
      >
        {LONG_VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            className="word-button"
            aria-pressed={kind === one}
            onClick={() => setView({ long: one })}
          >
            {KIND_WORDS[one]}
          </button>
        ))}
      </div>
      <SetAsideNote loaded={imports.data} what="months of US imports" />
      <SetAsideNote loaded={exports.data} what="months of US exports" />
    </>
  )
}
