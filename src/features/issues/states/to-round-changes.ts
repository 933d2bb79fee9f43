import type { Issue } from '#src/data/issues.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'

/** What a round did about an issue, as told by the day of the lens. */
export interface RoundChange {
  readonly roundId: string
  readonly label: string
  readonly known: string
  readonly text: string
  readonly sourceIds: readonly string[]
}

export interface RoundChanges {
  /** Latest first. */
  readonly changes: readonly RoundChange[]
  /** Names of rounds over by then of which nothing on the issue was found. */
  readonly silent: readonly string[]
}

/** What the rounds held by the day of the lens changed; those held before the issue arose are left out. */
export function toRoundChanges(
  issue: Pick<Issue, 'atRounds' | 'statusHistory'>,
  lens: Lens,
  rounds: readonly Pick<Round, 'id' | 'label' | 'start' | 'end'>[],
): RoundChanges {
  const labels = new Map(rounds.map((round) => [round.id, round.label]))
  const told = issue.atRounds.filter((row) => isKnown(row.known, lens))
  const arose = issue.statusHistory[0]?.known ?? lens.day
  return {
    changes: told.map((row) => ({ ...row, label: labels.get(row.roundId) ?? row.roundId })).toReversed(),
    silent: rounds
      .filter((round) => round.end < lens.day && round.end >= arose && told.every((row) => row.roundId !== round.id))
      .map((round) => round.label),
  }
}
