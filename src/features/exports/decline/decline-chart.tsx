import { ChartFigure } from '#src/evidence/figure/chart-figure.tsx'
import { useView } from '#src/filters/use-view.ts'
import { DeclineChoices } from '#src/features/exports/decline/choices/decline-choices.tsx'
import type { Notice } from '#src/features/exports/decline/measures/measured.ts'
import { RangeDrag } from '#src/features/exports/decline/choices/range-drag.tsx'
import type { useDecline } from './use-decline.ts'

/** The decline with its choices; dragging over it chooses its months. */
export function DeclineChart({ exports }: { exports: ReturnType<typeof useDecline> }) {
  const { decline, range, rounds, loaded, lens, later, cautionOf } = exports
  const { setView } = useView()
  const { notices, ...chart } = decline
  const drawn = loaded.levels.rows.filter((row) => lens.hindsight || row.released <= lens.day)
  const round = rounds[0]
  const cautions = cautionOf(...chart.model.series.map((series) => series.id))
  return (
    <>
      <RangeDrag axis={chart.model.axis} onRange={(chosen) => setView(chosen)}>
        <ChartFigure
          id="decline"
          {...chart}
          source="China Customs via press and a public data file; US Census"
          status={`Hollow points${later === '' ? '' : ' on plain ground'} are derived; letters mark tiers C or D alone.${later}`}
          notes={`Months without a figure are gaps. ${cautions}`}
        />
      </RangeDrag>
      <Notices notices={notices} />
      <DeclineChoices
        range={range}
        lastMonth={drawn.at(-1)?.period ?? null}
        firstRound={round ? { label: round.label, month: round.start.slice(0, 7) } : null}
      />
    </>
  )
}

/** What was asked for and is not drawn, why, and the way out. */
function Notices({ notices }: { notices: readonly Notice[] }) {
  const { setView } = useView()
  return (
    <div role="status">
      {notices.map(({ text, wayOut }) => (
        <p key={text} className="type-note mt-2 flex flex-wrap items-baseline gap-x-3 text-ink-2">
          {text}
          {wayOut && (
            <button type="button" className="word-button" onClick={() => setView(wayOut.change)}>
              {wayOut.label}
            </button>
          )}
        </p>
      ))}
    </div>
  )
}
