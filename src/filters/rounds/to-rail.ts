import type { Round } from '#src/data/rounds.ts'
import { spread, type Label } from '#src/lib/spread.ts'
import { positionOf, type TimeAxis } from '#src/lib/time-axis.ts'

export interface Stop {
  readonly round: Round
  /** Where its date lies, px. */
  readonly x: number
  /** Centre of its name, px. */
  readonly labelX: number
  /** Where its leader comes down past the lower row, px. */
  readonly leaderX: number
  /** 0 the upper row of names, 1 the lower. */
  readonly row: 0 | 1
  readonly isChosen: boolean
  /** Set beside the chosen one. */
  readonly isAgainst: boolean
  /** Opened after the lens day. */
  readonly isLater: boolean
}

interface ToRailOptions {
  axis: TimeAxis
  /** px */
  width: number
  chosenId: string
  againstId?: string | null
  lensDay: string
}

/** Letter widths of the rail's serif at 14 px and, chosen, at 20 px, by experience, px. */
const LETTER = 7.3
const LETTER_CHOSEN = 10.8
/** Room between two names for a leader from the row above, px. */
const PASSAGE = 4
const GAP = 7

/**
 * The stops of the rail: each round at its true date, its name fanned out in two rows with the least displacement,
 * joined to the date by a leader that crosses no other. The chosen name stands in the lower row and holds its place
 * hardest.
 */
export function toRail(rounds: readonly Round[], options: ToRailOptions): Stop[] {
  const { axis, width, chosenId, againstId, lensDay } = options
  const chosen = rounds.findIndex((round) => round.id === chosenId)
  const rowOf = (index: number): 0 | 1 => ((index - Math.max(0, chosen)) % 2 === 0 ? 1 : 0)
  const xOf = (round: Round) => (positionOf(round.start, axis) / axis.months) * width
  const widthOf = (round: Round) => round.label.length * (round.id === chosenId ? LETTER_CHOSEN : LETTER)
  const lower = rounds.map((round, index): Label => ({
    id: round.id,
    x: xOf(round),
    width: rowOf(index) === 1 ? widthOf(round) : PASSAGE,
    weight: round.id === chosenId ? 40 : rowOf(index) === 1 ? 1 : 0.2,
  }))
  const leaders = spread(lower, GAP, 0, width)
  const upper = rounds
    .filter((_, index) => rowOf(index) === 0)
    .map((round) => ({ id: round.id, x: leaders.get(round.id) ?? xOf(round), width: widthOf(round) }))
  const upperNames = spread(upper, GAP * 2, 0, width)
  return rounds.map((round, index) => ({
    round,
    x: xOf(round),
    row: rowOf(index),
    labelX: (rowOf(index) === 1 ? leaders : upperNames).get(round.id) ?? xOf(round),
    leaderX: leaders.get(round.id) ?? xOf(round),
    isChosen: round.id === chosenId,
    isAgainst: round.id === againstId,
    isLater: round.start > lensDay,
  }))
}

/** The kinds of round in the order of their rank, with the word for one of them. */
export const ROUND_KINDS = [
  ['leaders', 'Leaders’ meeting'],
  ['ministerial', 'Ministerial round'],
  ['vice-ministerial', 'Vice-ministerial meeting'],
] as const satisfies readonly (readonly [Round['kind'], string])[]

const KINDS: Record<Round['kind'], string> = {
  leaders: ROUND_KINDS[0][1],
  ministerial: ROUND_KINDS[1][1],
  'vice-ministerial': ROUND_KINDS[2][1],
}

/**
 * The round `step` places after (before, where negative) the one with the id; beyond the ends null. From all rounds, and
 * from an unknown id, the way back leads to the last round and none leads on.
 */
export function neighbourRound(rounds: readonly Round[], id: string, step: number): Round | null {
  const at = rounds.findIndex((round) => round.id === id)
  return rounds[(at === -1 ? rounds.length : at) + step] ?? null
}

/** "Ministerial round 2 of 7"; "Leaders' meeting". */
export function kindOf(round: Round, rounds: readonly Round[]): string {
  const numbered = rounds.filter((other) => other.number !== null).length
  return round.number === null ? KINDS[round.kind] : `${KINDS[round.kind]} ${round.number} of ${numbered}`
}
