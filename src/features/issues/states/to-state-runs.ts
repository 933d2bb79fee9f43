import type { Issue, IssueState } from '#src/data/issues.ts'
import { stateThen } from '#src/data/known.ts'
import { splitKnown, type Lens } from '#src/data/lens.ts'

/** A stretch of time in one state, as known then or as it came. */
export interface StateRun {
  readonly state: IssueState
  /** First and last day, YYYY-MM-DD; a run that goes on ends where the next begins. */
  readonly from: string
  readonly to: string
  /** Lies after the day of the lens. */
  readonly isLater: boolean
  /** Who says that it began. */
  readonly sourceIds: readonly string[]
}

/** The day on which something about the state became known. */
export interface StateMark {
  readonly known: string
  readonly isLater: boolean
}

export interface StateLine {
  readonly runs: readonly StateRun[]
  readonly marks: readonly StateMark[]
}

/**
 * The states of an issue over time, cut at the day of the lens: what was known then, and with hindsight what came
 * until the data closed. States stand where they became known, as everywhere on the page.
 */
export function toStateLine(issue: Issue, lens: Lens, dataDate: string): StateLine {
  const { then, later } = splitKnown(issue.statusHistory, lens, (change) => change.known)
  const days = [...then, ...later].map((change) => change.known).toSorted()
  const end = lens.hindsight ? dataDate : lens.day
  const states = [...new Set(days)].flatMap((known) => {
    const change = stateThen(issue, known)
    return change ? [{ known, status: change.status, sourceIds: change.sourceIds }] : []
  })
  const turns = states.filter((state, index) => state.status !== states[index - 1]?.status)
  const runs = turns.flatMap((turn, index): StateRun[] => {
    const to = turns[index + 1]?.known ?? end
    const whole = { state: turn.status, from: turn.known, to, sourceIds: turn.sourceIds }
    if (turn.known > lens.day) return [{ ...whole, isLater: true }]
    if (to <= lens.day) return [{ ...whole, isLater: false }]
    return [
      { ...whole, to: lens.day, isLater: false },
      { ...whole, from: lens.day, isLater: true },
    ]
  })
  return {
    runs,
    marks: days.map((known) => ({ known, isLater: known > lens.day })),
  }
}
