import type { Lens } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'
import { crisp } from '#src/lib/crisp.ts'
import { formatDate, formatDateShort } from '#src/lib/words/format.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { useWidth } from '#src/lib/use-width.ts'
import { STATE_WORDS } from '#src/ui/state-pill.tsx'
import { StateLine } from './state-line.tsx'
import type { IssueView } from '#src/features/issues/one-issue/to-issue-view.ts'
import type { StateRun } from './to-state-runs.ts'

interface StateHistoryProps {
  issue: IssueView
  lens: Lens
  rounds: readonly Pick<Round, 'id' | 'label' | 'start'>[]
}

/** The states of an issue as a line on the page's axis, its turns named and dated below, rounds as ticks above. */
export function StateHistory({ issue, lens, rounds }: StateHistoryProps) {
  const [ref, width] = useWidth<HTMLDivElement>(736)
  const turns = toTurns(issue.line.runs)
  if (turns.length === 0) return <></>
  const shown = rounds.filter((round) => lens.hindsight || round.start <= lens.day)
  return (
    <div className="mt-4">
      <h5 className="type-label">State over time</h5>
      <div ref={ref} className="relative mt-1 h-9" aria-hidden="true">
        <svg className="chart absolute inset-x-0 top-0" width={width} height="12">
          {shown.map((round) => {
            const x = crisp((positionOf(round.start, PAGE_AXIS) / PAGE_AXIS.months) * width)
            const isLater = round.start > lens.day
            return <line key={round.id} x1={x} x2={x} y1="3" y2="12" className={isLater ? 'g-line' : 'g-ink'} />
          })}
        </svg>
        <div className="absolute inset-x-0 top-3 h-6">
          <StateLine line={issue.line} lens={lens} width={width} />
        </div>
      </div>
      <ol className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-[0.8125rem]/5">
        {turns.map(({ state, from, isLater, sourceIds }) => (
          <li
            key={from}
            data-known={from}
            data-source={sourceIds.join(' ')}
            className={isLater ? 'later-tint px-1 text-ink-2' : ''}
          >
            <span className="font-semibold">{STATE_WORDS[state]}</span> from{' '}
            <time dateTime={from}>{formatDate(from)}</time>
          </li>
        ))}
      </ol>
      <p className="type-small text-muted">
        Dates are the days on which each state became known. Ticks: {toRoundWords(shown)}.
      </p>
    </div>
  )
}

/** Where the state changes; the cut at the lens is none. */
function toTurns(runs: readonly StateRun[]): StateRun[] {
  return runs.filter((run, index) => run.state !== runs[index - 1]?.state)
}

/** "Geneva 10 May to Beijing 13 May": the first and last round drawn. */
function toRoundWords(rounds: readonly Pick<Round, 'label' | 'start'>[]): string {
  const [first, last] = [rounds[0], rounds.at(-1)]
  if (first === undefined || last === undefined) return 'rounds of talks; none had been held'
  const nameOf = (round: Pick<Round, 'label' | 'start'>) => `${round.label}, ${formatDateShort(round.start)}`
  const span = first === last ? nameOf(first) : `${nameOf(first)} ${first.start.slice(0, 4)} to ${nameOf(last)}`
  return `rounds of talks, ${span} ${last.start.slice(0, 4)}`
}
