import { Says } from '#src/evidence/sources/says.tsx'
import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { SlideStrip } from '#src/evidence/slides/slide-strip.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import type { KeyFigureRow } from '#src/features/overview/figures/to-trade-row.ts'
import { useOverview } from './use-overview.ts'

/** The round in figures: the headline and the four key figures on the axis of time. */
export function RoundSlide() {
  const { finding, rows, lens } = useOverview()
  const figures = rows.flatMap((row) => [...row.values, ...row.changes].map(({ cited }) => cited))
  return (
    <SlideFrame
      finding={finding.headline}
      subtitle={`Key figures known on ${formatDate(lens.day)}`}
      sourceIds={figures.flatMap((figure) => figure.sourceIds)}
      figures={figures}
    >
      <ul className="grid h-full grid-rows-[repeat(4,minmax(min-content,1fr))] border-b-[0.0625rem] border-rule portrait:h-auto">
        {rows.map((row) => (
          <KeyFigure key={row.id} row={row} />
        ))}
      </ul>
    </SlideFrame>
  )
}

/** As on the page, at the size of a room: name, strip, figure, change. */
function KeyFigure({ row }: { row: KeyFigureRow }) {
  // Two figures whose changes are of two days: the words need the room.
  const isWordy = row.values.length > 1 && row.changes.length > 1
  return (
    <li className="grid grid-cols-[14.5rem_minmax(0,1fr)_21.5rem] items-center gap-x-6 squarish:grid-cols-[12rem_minmax(0,1fr)_17rem] squarish:gap-x-3 border-t-[0.0625rem] border-rule portrait:grid-cols-1 portrait:py-1">
      <div>
        <h2 className="text-base/5 font-semibold squarish:text-[0.9375rem]/5">{row.name}</h2>
        <p className="text-[0.8125rem]/5 text-muted squarish:text-[0.75rem]/4">{row.measure}</p>
      </div>
      <div className="h-full py-2 portrait:h-11">
        <SlideStrip model={row.plot} caption={`${row.name}. ${row.measure}`} drawnWidth={400} />
      </div>
      {row.values.length === 0 ? (
        <p className="text-base/6 text-muted">{row.missing}</p>
      ) : (
        <div className="flex items-center gap-x-6 squarish:gap-x-4 portrait:flex-wrap">
          <p
            className={`flex shrink-0 items-baseline font-serif tracking-[-0.02em] tnum squarish:gap-x-3 ${isWordy ? 'gap-x-3 text-[1.75rem]/8 squarish:text-[1.375rem]/7' : 'gap-x-5 text-[2.25rem]/10 squarish:text-[1.75rem]/8'}`}
          >
            {row.values.map(({ side, cited, unit }) => (
              <span key={cited.label} className="whitespace-nowrap">
                {side && <Mark side={side} />}
                <Says cited={cited} />
                {unit && <span className="font-sans text-[0.875rem]/5 tracking-normal"> {unit}</span>}
              </span>
            ))}
          </p>
          <ul
            className={`text-ink-2 squarish:text-[0.8125rem]/4 ${isWordy ? 'text-[0.8125rem]/4.5' : 'text-[0.875rem]/5'}`}
          >
            {row.changes.map(({ cited, after }, index) => (
              <li key={cited.label}>
                <Says cited={cited} className={`whitespace-nowrap ${index === 0 ? 'font-[650] text-ink' : ''}`} />{' '}
                {after}
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}
