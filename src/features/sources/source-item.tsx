import { namesLaterDay } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import { TierMark } from '#src/evidence/sources/tier-marks.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import type { ListedSource } from './to-source-list.ts'

/** One source: its tier, who published it, its title as published, when, and what rests on it. */
export function SourceItem({ listed, lens, isCounting }: { listed: ListedSource; lens: Lens; isCounting: boolean }) {
  const { source, known, isLater, uses } = listed
  const note = source.note !== null && (lens.hindsight || !namesLaterDay(source.note, lens.day)) ? source.note : null
  return (
    <li
      id={`source-${source.id}`}
      data-source={source.id}
      data-known={known ?? undefined}
      className={`grid grid-cols-[1.5rem_minmax(0,1fr)] border-t border-rule py-2 mid:grid-cols-[1.5rem_minmax(0,1fr)_var(--col-read)] ${isLater ? 'later-tint' : ''}`}
    >
      <span className="flex pt-0.5">
        <TierMark tier={source.tier} />
      </span>
      <div className="min-w-0 mid:pr-8">
        <p className="text-[0.8125rem]/5 font-semibold">
          {source.publisher}
          {source.stateMedia && <span className="font-normal text-muted"> (state media)</span>}
        </p>
        <p className="type-note text-ink-2 wrap-anywhere">
          {source.url === null ? (
            source.title
          ) : (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.title}
            </a>
          )}
        </p>
        {note !== null && <p className="text-xs/5 text-muted">{note}</p>}
        {source.url === null && <p className="text-xs/5 text-muted">No public page known.</p>}
      </div>
      <p className="type-note col-start-2 text-muted mid:col-start-3">
        <span className="tnum">{source.published === null ? 'Undated' : formatDate(source.published)}</span>
        <span className="block text-ink-2">{isCounting ? '' : uses === '' ? 'Nothing rests on it yet' : uses}</span>
      </p>
    </li>
  )
}
