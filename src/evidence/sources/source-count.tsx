import { formatCount } from '#src/lib/words/format.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'
import { Says } from './says.tsx'
import { WeakBadge } from './tier-marks.tsx'

/** "3 sources", opening them, with the badge of weak ones: for items whose text is too long to be a button. */
export function SourceCount({ cited }: { cited: Omit<Cited, 'text'> }) {
  const text = formatCount(cited.sourceIds.length, 'source')
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 whitespace-nowrap">
      <Says cited={{ ...cited, text, exact: '' }} className="type-small py-0.5 text-accent" />
      <WeakBadge sourceIds={cited.sourceIds} />
    </span>
  )
}
