import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { countWord } from '#src/lib/words/count-word.ts'
import { formatDate } from '#src/lib/words/format.ts'
import type { IssueState } from '#src/data/issues.ts'
import { STATE_WORDS } from '#src/ui/state-pill.tsx'
import type { IssueView } from '#src/features/issues/one-issue/to-issue-view.ts'

/** "On 9 June 2025 eight issues were open and two partly settled; none was settled": the states as known on the day. */
export function toStatesFinding(issues: readonly IssueView[], day: string): Finding {
  const known = issues.filter((issue) => issue.now !== null)
  if (known.length === 0) return [`On ${formatDate(day)} none of these issues had arisen`]
  const inState = (state: IssueState) => known.filter((issue) => issue.now?.state === state)
  const [open, partly, settled] = [inState('open'), inState('partly'), inState('resolved')]
  return [
    `On ${formatDate(day)} `,
    toCount(open, 'open', day, 'no'),
    ` ${open.length === 1 || open.length === 0 ? 'issue was' : 'issues were'} open and `,
    toCount(partly, 'partly', day, 'none'),
    ' partly settled; ',
    toCount(settled, 'resolved', day, 'none'),
    ` ${settled.length > 1 ? 'were' : 'was'} settled`,
  ]
}

function toCount(issues: readonly IssueView[], state: IssueState, day: string, none: string): Cited | string {
  if (issues.length === 0) return none
  const changes = issues.flatMap((issue) => issue.now?.change ?? [])
  return {
    text: countWord(issues.length),
    label: `${STATE_WORDS[state]} on ${formatDate(day)}: ${issues.map((issue) => issue.name).join('; ')}`,
    sourceIds: [...new Set(changes.flatMap((change) => change.sourceIds))],
    known: changes.reduce((latest, change) => (change.known > latest ? change.known : latest), ''),
    status: 'derived',
    note: 'Counted from the last state of each issue known on the day.',
    refs: issues.map((issue) => `issue:${issue.id}`),
  }
}
