import type { Lens } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'

/** A day from which everything is seen: the opening of a round, or the closing of the data. */
export interface Moment {
  readonly round: Round | null
  readonly label: string
  /** YYYY-MM-DD */
  readonly day: string
}

/** Two of a kind: of the lens first, then of the round set beside it. */
export type Pair<T> = readonly [T, T]

/** The lens and the round set beside it; null where that one is still to come and hindsight is off. */
export function toMoments(lens: Lens, round: Round | null, against: Round): Pair<Moment> | null {
  if (against.start > lens.day && !lens.hindsight) return null
  return [
    { round, label: round?.label ?? 'All rounds', day: lens.day },
    { round: against, label: against.label, day: against.start },
  ]
}

/** The pair in order of date. */
export function inDateOrder<T extends { day: string }>([first, second]: Pair<T>): {
  earlier: T
  later: T
} {
  return first.day <= second.day ? { earlier: first, later: second } : { earlier: second, later: first }
}
