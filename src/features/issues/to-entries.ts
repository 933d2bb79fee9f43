import type { Issue } from '#src/data/issues.ts'
import { splitKnown, type Lens } from '#src/data/lens.ts'
import { STATE_WORDS } from '#src/ui/state-pill.tsx'

/** A dated line in the history of an issue. */
export interface Entry {
  readonly key: string
  readonly kind: 'state' | 'round' | 'asks' | 'last'
  /** When it happened: a day, a month or a year. */
  readonly date: string
  /** First day on which it could be told, YYYY-MM-DD. */
  readonly known: string
  /** What the line is about: a state, a round, a side. */
  readonly label: string
  readonly text: string
  readonly sourceIds: readonly string[]
}

export interface Entries {
  /** Known by the lens, latest first. */
  readonly then: readonly Entry[]
  /** Known later, in the order in which it came; empty with hindsight off. */
  readonly later: readonly Entry[]
}

const SIDES = { US: 'US', CN: 'China', EU: 'EU' } as const

/**
 * Everything dated about an issue but its figures: its states, what rounds did about it, what each side said, and the
 * last word. What a side asks as of the lens is left out: it stands beside the history.
 */
export function toEntries(issue: Issue, lens: Lens, roundNames: ReadonlyMap<string, string>): Entries {
  const entries: Entry[] = [
    ...issue.statusHistory.map((change, index) => ({
      key: `state-${index}`,
      kind: 'state' as const,
      date: change.date,
      known: change.known,
      label: STATE_WORDS[change.status],
      text: change.note,
      sourceIds: change.sourceIds,
    })),
    ...issue.atRounds.map((result) => ({
      key: `round-${result.roundId}`,
      kind: 'round' as const,
      date: result.known,
      known: result.known,
      label: `At ${roundNames.get(result.roundId) ?? result.roundId}`,
      text: result.text,
      sourceIds: result.sourceIds,
    })),
    ...(['US', 'CN', 'EU'] as const).flatMap((side) => {
      const said = issue.positions[side] ?? []
      const current = said.findLast((statement) => statement.known <= lens.day)
      return said
        .filter((statement) => statement !== current)
        .map((statement) => ({
          key: `${side}-${statement.known}`,
          kind: 'asks' as const,
          date: statement.known,
          label: `${SIDES[side]} asks`,
          ...statement,
        }))
    }),
    { key: 'last', kind: 'last', date: issue.later.known, label: 'Last word', ...issue.later },
  ]
  const { then, later } = splitKnown(entries, lens, (entry) => entry.known)
  // oxlint-disable-next-line unicorn/no-thenable -- a list, not a callback
  return { then: then.toSorted(byDay).toReversed(), later: later.toSorted(byDay) }
}

function byDay(a: Entry, b: Entry): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.known < b.known ? -1 : a.known > b.known ? 1 : 0
}
