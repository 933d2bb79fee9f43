import { useSuspenseQueries } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { conflictsQuery, type Conflict } from '#src/data/conflicts.ts'
import { gapsQuery, type Gap } from '#src/data/gaps.ts'
import { isKnown, splitKnown } from '#src/data/lens.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { NarrowedCount } from '#src/evidence/narrowed-count.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { bearsAny } from '#src/filters/narrow.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { formatCount } from '#src/lib/words/format.ts'

/** Where sources differ, and what was looked for and not found. */
export function Differences() {
  const { view } = useView()
  const [conflicts, gaps, topics] = useSuspenseQueries({ queries: [conflictsQuery, gapsQuery, topicsQuery] })
  const { lens } = useLens()
  const topicNames = new Map(topics.data.rows.map((topic) => [topic.id, topic.short]))
  const nameOf = (id: string) => topicNames.get(id) ?? id
  const split = <T extends Conflict | Gap>(rows: readonly T[]) =>
    splitKnown(
      rows.filter((row) => bearsAny([row.topic], view.topic)),
      lens,
      (row) => row.known,
    )
  const allowed = (rows: readonly { known: string }[]) =>
    rows.filter((row) => lens.hindsight || isKnown(row.known, lens)).length
  const differ = split(conflicts.data.rows)
  const missing = split(gaps.data.rows)
  return (
    <div className="mt-8 gap-x-(--col-gap-2) mid:grid mid:grid-cols-2">
      <Fold
        title="Where sources differ"
        one="difference"
        shown={differ.then.length + differ.later.length}
        total={allowed(conflicts.data.rows)}
        isEmpty={conflicts.data.rows.length === 0}
        note={<SetAsideNote loaded={conflicts.data} what="differences" />}
      >
        {differ.then.map((row) => (
          <ConflictItem key={row.id} row={row} topic={nameOf(row.topic)} isLater={false} />
        ))}
        {differ.later.map((row) => (
          <ConflictItem key={row.id} row={row} topic={nameOf(row.topic)} isLater />
        ))}
      </Fold>
      <Fold
        title="What was not found"
        one="gap"
        shown={missing.then.length + missing.later.length}
        total={allowed(gaps.data.rows)}
        isEmpty={gaps.data.rows.length === 0}
        note={<SetAsideNote loaded={gaps.data} what="gaps" />}
      >
        {[...missing.then, ...missing.later].map((row) => (
          <li
            key={row.id}
            id={`gap-${row.id}`}
            // A gap has no source: it is about the files themselves.
            data-gap={row.id}
            data-known={row.known}
            className={`type-note border-t border-rule py-2 text-ink-2 ${missing.later.includes(row) ? 'later-tint' : ''}`}
          >
            <span className="text-muted">{nameOf(row.topic)}.</span> {row.text}
          </li>
        ))}
      </Fold>
    </div>
  )
}

interface FoldProps {
  title: string
  one: string
  shown: number
  total: number
  /** The file lists nothing at all. */
  isEmpty: boolean
  note: ReactNode
  children: ReactNode
}

function Fold({ title, one, shown, total, isEmpty, note, children }: FoldProps) {
  return (
    <div className="mt-6 min-w-0 border-t border-ink pt-2 mid:mt-0">
      <h4 className="type-label">{title}</h4>
      <div className="type-note text-muted">
        <NarrowedCount kept={shown} total={total} what={`${one}s`} />
      </div>
      {shown > 0 ? (
        <details>
          <summary className="word-button cursor-pointer">List {formatCount(shown, one)}</summary>
          <ul className="mt-1">{children}</ul>
        </details>
      ) : (
        <p className="type-note">
          {isEmpty ? 'The file lists none.' : 'None is left under this round and these filters.'}
        </p>
      )}
      {note}
    </div>
  )
}

function ConflictItem({ row, topic, isLater }: { row: Conflict; topic: string; isLater: boolean }) {
  return (
    <li
      id={`difference-${row.id}`}
      data-known={row.known}
      data-source={row.sourceIds.join(' ')}
      className={`type-note border-t border-rule py-2 text-ink-2 ${isLater ? 'later-tint' : ''}`}
    >
      <span className="text-muted">{topic}.</span> {row.what} <span className="text-ink">{row.resolution}</span>{' '}
      <SourceCount cited={{ label: row.what, sourceIds: row.sourceIds, known: row.known }} />
    </li>
  )
}
