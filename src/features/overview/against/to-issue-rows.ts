import type { Issue, IssueState, StateChange } from '#src/data/issues.ts'
import { stateThen } from '#src/data/known.ts'
import { inDateOrder, type Moment, type Pair } from './to-moments.ts'

export interface IssueRow {
  readonly id: string
  readonly title: string
  /** Null before the first state known. */
  readonly states: Pair<{
    readonly state: IssueState
    readonly known: string
    readonly sourceIds: readonly string[]
  } | null>
  /** What became known after the earlier moment and by the later, in order. */
  readonly steps: readonly StateChange[]
}

/** The state of each issue at two moments, and the steps between; issues unknown at both are left out. */
export function toIssueRows(pair: Pair<Moment>, issues: readonly Issue[]): IssueRow[] {
  const { earlier, later } = inDateOrder(pair)
  return issues
    .map((issue): IssueRow => ({
      id: issue.id,
      title: issue.title,
      states: [toState(issue, pair[0]), toState(issue, pair[1])],
      steps: issue.statusHistory.filter(({ known }) => known > earlier.day && known <= later.day),
    }))
    .filter(({ states, steps }) => states.some((state) => state !== null) || steps.length > 0)
}

function toState(issue: Issue, { day }: Moment): IssueRow['states'][0] {
  const change = stateThen(issue, day)
  return change && { state: change.status, known: change.known, sourceIds: change.sourceIds }
}
