import type { Issue, Position } from '#src/data/issues.ts'
import { isKnown, splitKnown, type Lens } from '#src/data/lens.ts'
import { STATE_WORDS } from '#src/ui/state-pill.tsx'

/** A dated line in the history of an issue. */
export interface Entry {
  readonly key: string
  readonly kind: 'state' | 'round' | 'said' | 'affected' | 'last'
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
const KINDS = { asks: 'asks', says: 'says', does: 'acts', none: '' } as const

/** Who, and whether they ask, say or act: "China asks". */
export function toSaidLabel(side: keyof typeof SIDES, kind: Position['kind']): string {
  return `${SIDES[side]} ${KINDS[kind]}`.trim()
}

/**
 * What is dated about an issue but its figures and measures: its states, what each side said, and, once the lens is
 * past, what the rounds did about it, whom it touched and the last word. What stands elsewhere in the issue by the day
 * of the lens (the last word of each side, the rounds, those caught between) is not told twice.
 */
export function toEntries(issue: Issue, lens: Lens, roundNames: ReadonlyMap<string, string>): Entries {
  const later = <T extends { known: string }>(rows: readonly T[]) => rows.filter((row) => !isKnown(row.known, lens))
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
    ...later(issue.atRounds).map((result) => ({
      key: `round-${result.roundId}-${result.known}`,
      kind: 'round' as const,
      date: result.known,
      known: result.known,
      label: `At ${roundNames.get(result.roundId) ?? result.roundId}`,
      text: result.text,
      sourceIds: result.sourceIds,
    })),
    ...(['US', 'CN', 'EU'] as const).flatMap((side) => {
      const said = issue.positions[side] ?? []
      const known = said.filter((position) => isKnown(position.known, lens))
      const current = [
        known.findLast((position) => position.kind === 'asks'),
        known.findLast((position) => position.kind !== 'asks'),
      ]
      return said
        .filter((position) => !current.includes(position))
        .map(({ kind, ...position }) => ({
          key: `${side}-${position.known}`,
          kind: 'said' as const,
          date: position.known,
          label: toSaidLabel(side, kind),
          ...position,
        }))
    }),
    ...later(issue.affected).map((row, index) => ({
      key: `affected-${row.country}-${index}`,
      kind: 'affected' as const,
      date: row.known,
      label: 'Others',
      ...row,
    })),
    { key: 'last', kind: 'last', date: issue.later.known, label: 'Last word', ...issue.later },
  ]
  const split = splitKnown(entries, lens, (entry) => entry.known)
  // oxlint-disable-next-line unicorn/no-thenable -- a list, not a callback
  return { then: split.then.toSorted(byDay).toReversed(), later: split.later.toSorted(byDay) }
}

function byDay(a: Entry, b: Entry): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.known < b.known ? -1 : a.known > b.known ? 1 : 0
}
