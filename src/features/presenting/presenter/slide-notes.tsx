import { useQuery } from '@tanstack/react-query'
import { conflictsQuery } from '#src/data/conflicts.ts'
import { gapsQuery } from '#src/data/gaps.ts'
import { seriesQuery } from '#src/data/series.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import type { SlideContent } from '#src/evidence/slides/slide-place.ts'
import { TierMark, WeakBadge } from '#src/evidence/sources/tier-marks.tsx'
import { useSources } from '#src/evidence/sources/use-sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { toNotes } from './to-notes.ts'

/** Notes drawn from the data: the slide's figures with who says so, and what to say if asked. */
export function SlideNotes({ content, topics }: { content: SlideContent; topics: readonly string[] }) {
  const { lens } = useLens()
  const { byId } = useSources()
  const conflicts = useQuery(conflictsQuery).data?.rows ?? []
  const gaps = useQuery(gapsQuery).data?.rows ?? []
  const series = useQuery(seriesQuery).data?.rows ?? []
  const notes = toNotes(content, topics, { conflicts, gaps, series, lens })
  return (
    <div className="type-read">
      {notes.figures.length > 0 && (
        <>
          <h3 className="type-label">Figures</h3>
          <ul className="mt-1">
            {notes.figures.map((figure) => (
              <Figure
                key={`${figure.label} ${figure.text}`}
                figure={figure}
                isHeldBack={isHeldBack(figure, lens.hindsight)}
              />
            ))}
          </ul>
        </>
      )}
      {notes.asked.length > 0 && (
        <>
          <h3 className="type-label mt-3">If asked</h3>
          <ul className="mt-1">
            {notes.asked.map(({ id, text, answer, known, isLater }) => (
              <li
                key={id}
                data-known={known ?? undefined}
                className={`border-b border-rule py-1 text-pretty ${isLater ? 'later-tint -mx-2 px-2' : ''}`}
              >
                {text} {answer !== null && <span className="text-ink-2">{answer}</span>}
                {isLater && known !== null && <span className="text-muted"> Known since {formatDate(known)}.</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className="type-label mt-3">
        Sources <WeakBadge sourceIds={content.sourceIds} />
      </h3>
      <ul className="mt-1">
        {notes.sourceIds
          .flatMap((id) => byId.get(id) ?? [])
          .toSorted((a, b) => a.tier.localeCompare(b.tier))
          .map((source) => (
            <li key={source.id} data-source={source.id} className="flex gap-x-2">
              <TierMark tier={source.tier} />
              <span>
                {source.publisher}
                {source.published !== null && (lens.hindsight || source.published <= lens.day) && (
                  <span className="text-muted">, {formatDate(source.published)}</span>
                )}
              </span>
            </li>
          ))}
        {content.sourceIds.length === 0 && <li className="text-muted">Every figure opens its source.</li>}
      </ul>
    </div>
  )
}

function Figure({ figure, isHeldBack }: { figure: Cited; isHeldBack: boolean }) {
  return (
    <li className="border-b border-rule py-1 text-pretty" data-known={figure.known ?? undefined}>
      <Says cited={figure} className="font-serif text-[1.125rem]/6 tnum" /> {figure.label}
      {figure.formula !== undefined && !isHeldBack && <span className="block text-muted tnum">{figure.formula}</span>}
      {figure.note && <span className="block text-muted">{figure.note}</span>}
    </li>
  )
}

/** A formula with figures published later is told with hindsight only. */
function isHeldBack(figure: Cited, hindsight: boolean): boolean {
  return figure.formulaIsLater === true && !hindsight
}
