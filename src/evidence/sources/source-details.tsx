import { useQuery } from '@tanstack/react-query'
import { conflictsQuery } from '#src/data/conflicts.ts'
import { namesLaterDay } from '#src/data/known.ts'
import { isKnown } from '#src/data/lens.ts'
import type { Source } from '#src/data/sources.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { CopyButton } from '#src/ui/copy-button.tsx'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { toSentence } from './to-sentence.ts'
import { TierMark, WeakBadge } from './tier-marks.tsx'
import { useSources } from './use-sources.ts'

const STATUS_WORDS = { reported: 'Reported', derived: 'Derived', stated: 'Stated by one side' } as const

/** What stands in the source panel: the figure, how it was worked out, who says so, and who disagrees. */
export function SourceDetails({ cited, onClose }: { cited: Cited; onClose: () => void }) {
  const { byId, isReady } = useSources()
  const { lens } = useLens()
  const conflicts = useQuery(conflictsQuery).data?.rows ?? []
  const disagreements = conflicts.filter(
    (conflict) =>
      conflict.about.some((ref) => cited.refs?.includes(ref)) && (lens.hindsight || isKnown(conflict.known, lens)),
  )
  // The best first: a wire report before the file that copies it.
  const sources = cited.sourceIds.flatMap((id) => byId.get(id) ?? []).toSorted((a, b) => a.tier.localeCompare(b.tier))
  const isTold = (text: string) => lens.hindsight || !namesLaterDay(text, lens.day)
  const isThen = ({ published, title }: Source) =>
    lens.hindsight || (published === null ? isTold(title) : isKnown(published, lens))
  // Who else reports on it: those the figure itself rests on stand above.
  const othersOf = (ids: readonly string[]) =>
    ids.filter((id) => !cited.sourceIds.includes(id)).flatMap((id) => byId.get(id) ?? [])
  const isHeldBack = cited.formulaIsLater === true && !lens.hindsight
  const term = 'border-t border-rule mt-3 pt-2 text-[0.8125rem]/5 font-semibold'
  return (
    <>
      <div className="grid grid-cols-[auto_1fr_auto] items-center gap-x-4">
        <p className="max-w-48 font-serif text-[1.75rem]/9 tracking-tight tnum">{cited.exact || cited.text}</p>
        <p className="type-note">{cited.label}</p>
        <button type="button" className="word-button self-start" onClick={onClose}>
          Close
        </button>
      </div>
      <dl className="type-note text-ink-2">
        {(cited.status !== undefined || cited.formula !== undefined) && (
          <>
            <dt className={`${term} text-ink`}>{cited.status ? STATUS_WORDS[cited.status] : 'Derived'}</dt>
            {isHeldBack && <dd className="mt-1">Worked out from figures published later.</dd>}
            {cited.formula !== undefined && !isHeldBack && (
              <dd className="mt-1 font-serif text-lg/6 text-ink tnum">
                {cited.formula}
                {cited.formulaTerms !== undefined && (
                  <span className="block font-sans text-xs/4 text-muted">{cited.formulaTerms}</span>
                )}
              </dd>
            )}
            {cited.note && isTold(cited.note) && <dd className="mt-1">{cited.note}</dd>}
          </>
        )}
        <dt className={`${term} text-ink`}>
          Says who <WeakBadge sourceIds={cited.sourceIds} />
        </dt>
        <dd className="mt-1">
          {isReady ? (
            <ul aria-label="Says who">
              {sources.map((source) => (
                <SourceRow
                  key={source.id}
                  source={source}
                  isThen={isThen(source)}
                  isNoteTold={source.note !== null && isTold(source.note)}
                />
              ))}
              {sources.length === 0 && <li>The source record could not be read.</li>}
            </ul>
          ) : (
            <p>The list of sources is not here yet: {cited.sourceIds.join(', ')}.</p>
          )}
        </dd>
        {disagreements.length > 0 && (
          <>
            <dt className={`${term} text-ink`}>Sources disagree</dt>
            {disagreements.map((conflict) => (
              <dd key={conflict.id} className="mt-1">
                {conflict.what} <span className="text-ink">{conflict.resolution}</span>
                {othersOf(conflict.sourceIds).length > 0 && (
                  <ul aria-label="Other reports">
                    {othersOf(conflict.sourceIds).map((source) => (
                      <SourceRow
                        key={source.id}
                        source={source}
                        isThen={isThen(source)}
                        isNoteTold={source.note !== null && isTold(source.note)}
                      />
                    ))}
                  </ul>
                )}
              </dd>
            ))}
          </>
        )}
      </dl>
      <div className="mt-3 flex flex-wrap justify-between gap-x-4 border-t border-rule pt-2 text-xs/6 text-muted">
        <span>{cited.known === null ? '' : `Known since ${formatDate(cited.known)}.`}</span>
        <CopyButton label="Copy as sentence" text={() => toSentence(cited, sources)} />
      </div>
    </>
  )
}

function SourceRow(props: { source: Source; isThen: boolean; isNoteTold: boolean }) {
  const { source, isThen, isNoteTold } = props
  return (
    <li className="flex gap-2 py-0.5">
      <TierMark tier={source.tier} />
      <span className="min-w-0">
        {source.url === null ? (
          source.publisher
        ) : (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.publisher}
          </a>
        )}
        {source.stateMedia && <span className="text-muted"> (state media)</span>}
        <span className="block text-xs/4 text-muted">
          {isThen ? source.title : 'A later page that also carries it.'}
        </span>
        {source.url === null && isNoteTold && isThen && (
          <span className="block text-xs/4 text-muted">{source.note}</span>
        )}
      </span>
      <span className="ml-auto shrink-0 text-muted tnum">
        {isThen ? (source.published === null ? 'undated' : formatDate(source.published)) : 'published later'}
      </span>
    </li>
  )
}
