import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { TierMarks } from '#src/evidence/sources/tier-marks.tsx'
import { formatCount, formatDate } from '#src/lib/words/format.ts'
import { VERDICT_WORDS } from './to-sentence.ts'
import type { Statement } from './to-check.ts'

/** The notes by their numbers: what is not plainly so first, what holds folded below. */
export function CheckNotes({ statements }: { statements: readonly Statement[] }) {
  const holding = statements.filter(({ verdict }) => verdict === 'confirmed')
  const others = statements.filter(({ verdict }) => verdict !== 'confirmed')
  return (
    <div className="mt-6 min-w-0 mid:mt-1">
      {others.length > 0 && <Notes statements={others} label="Notes" />}
      {holding.length > 0 && (
        <details className="border-t border-ink" open={others.length === 0 || undefined}>
          <summary className="word-button cursor-pointer py-1">
            {formatCount(holding.length, 'statement that holds', 'statements that hold')}
          </summary>
          <Notes statements={holding} label="Notes on statements that hold" />
        </details>
      )}
    </div>
  )
}

function Notes({ statements, label }: { statements: readonly Statement[]; label: string }) {
  return (
    <ol aria-label={label}>
      {statements.map((statement) => (
        <Note key={statement.claim.id} statement={statement} />
      ))}
    </ol>
  )
}

function Note({ statement: { claim, number, verdict, isLater } }: { statement: Statement }) {
  if (verdict === null) {
    return (
      <li id={`note-${claim.id}`} className="grid grid-cols-[1.75rem_minmax(0,1fr)] border-t border-rule py-2">
        <Number id={claim.id} number={number} />
        <p className="type-note text-ink-2">Checked with sources published later.</p>
      </li>
    )
  }
  return (
    <li
      id={`note-${claim.id}`}
      data-known={claim.known}
      data-source={claim.sourceIds.join(' ')}
      className={`grid grid-cols-[1.75rem_minmax(0,1fr)] border-t border-rule py-2 ${isLater ? 'later-tint' : ''}`}
    >
      <Number id={claim.id} number={number} />
      <p className="type-note text-ink-2">
        <b className="font-semibold text-ink">{VERDICT_WORDS[verdict]}.</b> {claim.finding}{' '}
        {isLater && <span className="text-muted">Known on {formatDate(claim.known)}. </span>}
        <span className="inline-flex flex-wrap items-baseline gap-x-2">
          <SourceCount
            cited={{
              label: `Statement ${number}, “${claim.claim}” ${VERDICT_WORDS[verdict]}. ${claim.finding}`,
              sourceIds: claim.sourceIds,
              known: claim.known,
              refs: [`claim:${claim.id}`],
            }}
          />
          <TierMarks sourceIds={claim.sourceIds} />
        </span>
      </p>
    </li>
  )
}

function Number({ id, number }: { id: string; number: number }) {
  return (
    <a
      href={`#statement-${id}`}
      aria-label={`Back to statement ${number}`}
      className="inline-flex min-h-6 min-w-6 text-[0.8125rem]/5 font-semibold no-underline tnum"
    >
      {number}
    </a>
  )
}
