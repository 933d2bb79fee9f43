import type { Lens } from '#src/data/lens.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { useWidth } from '#src/lib/use-width.ts'
import { STATE_WORDS, StatePill } from '#src/ui/state-pill.tsx'
import { LensName, Years } from './state-axis.tsx'
import { LineGround, StateLine } from './state-line.tsx'
import type { GroupShown } from '#src/features/issues/to-groups.ts'
import type { IssueView, StateShown } from '#src/features/issues/one-issue/to-issue-view.ts'

interface StateOverviewProps {
  groups: readonly GroupShown[]
  lens: Lens
  roundLabel: string | null
  dataDate: string
  onOpen: (id: string) => void
}

/** Every issue on the page's axis: its name, its states over time, its state then and, with hindsight, at the end. */
export function StateOverview({ groups, lens, roundLabel, dataDate, onOpen }: StateOverviewProps) {
  const [ref, width] = useWidth<HTMLDivElement>(736)
  const isSplit = lens.hindsight && lens.roundId !== 'all'
  const rows = groups.filter((group) => group.issues.length > 0)
  return (
    // On paper the rows stay with the axis under them.
    <div className="mt-4 print:break-inside-avoid">
      <div className="cols" aria-hidden="true">
        <div ref={ref} className="col-time relative h-5">
          <svg className="chart absolute inset-0" width={width} height="100%">
            {roundLabel !== null && <LensName label={roundLabel} lens={lens} width={width} />}
          </svg>
        </div>
        <p className="col-read type-small hidden grid-cols-2 text-muted mid:grid">
          <span>{formatDate(lens.day)}</span>
          {isSplit && <span>{formatDate(dataDate)}</span>}
        </p>
      </div>
      <ul aria-label="State of each issue">
        {rows.map((group) => (
          <li key={group.id}>
            <div className="cols border-b border-rule">
              <p className="col-margin type-label pt-3 pb-1 text-[0.8125rem] tab:pt-2">{group.name}</p>
              <div className="col-time relative hidden tab:block">
                <svg className="chart absolute inset-0" width={width} height="100%" aria-hidden="true">
                  <LineGround lens={lens} width={width} />
                </svg>
              </div>
            </div>
            <ul>
              {group.issues.map((issue) => (
                <li
                  key={issue.id}
                  className="cols border-b border-rule"
                  data-known={issue.known}
                  data-source={issue.line.runs.flatMap((run) => run.sourceIds).join(' ') || undefined}
                >
                  <p className="col-margin flex items-center text-[0.8125rem]/4 pt-1.5 tab:py-0.5">
                    <a
                      href={`#issue-${issue.id}`}
                      className="py-1 text-ink no-underline hover:underline"
                      onClick={() => onOpen(issue.id)}
                    >
                      {issue.name}
                    </a>
                  </p>
                  <div className="col-time relative min-h-5 tab:min-h-[29px]">
                    <StateLine line={issue.line} lens={lens} width={width} />
                    <span className="sr-only">{toWords(issue)}</span>
                  </div>
                  <p className="col-read flex flex-wrap items-center gap-x-4 py-0.5 mid:grid mid:grid-cols-2">
                    {issue.now ? (
                      <StateSays issue={issue} shown={issue.now} day={lens.day} />
                    ) : (
                      <span className="text-[0.8125rem]/5 text-muted">After {roundLabel ?? formatDate(lens.day)}</span>
                    )}
                    {isSplit && issue.last && <StateSays issue={issue} shown={issue.last} day={dataDate} isQuiet />}
                  </p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div className="cols">
        <div className="col-time">
          <Years width={width} />
        </div>
      </div>
    </div>
  )
}

function StateSays(props: { issue: IssueView; shown: StateShown; day: string; isQuiet?: boolean }) {
  const { issue, shown, day, isQuiet = false } = props
  return (
    <Says className="min-h-6 justify-self-start no-underline hover:underline" cited={toStateCited(issue, shown, day)}>
      <StatePill state={shown.state} isQuiet={isQuiet} />
    </Says>
  )
}

/** The state of an issue on a day, with who says so. */
export function toStateCited(issue: IssueView, shown: StateShown, day: string) {
  return {
    text: STATE_WORDS[shown.state],
    label: `${issue.name}: state on ${formatDate(day)}`,
    sourceIds: shown.change.sourceIds,
    known: shown.change.known,
    note: shown.change.note,
    refs: [`issue:${issue.id}`],
  }
}

/** The drawn line in words: "Open from 4 April 2025, partly settled from 11 June 2025". */
function toWords({ line }: IssueView): string {
  const turns = line.runs.filter((run, index) => run.state !== line.runs[index - 1]?.state)
  return turns.map((run) => `${STATE_WORDS[run.state]}, known from ${formatDate(run.from)}`).join('; ')
}
