import type { Lens } from '#src/data/lens.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { Mark, markOf } from '#src/ui/mark.tsx'
import { StatePill } from '#src/ui/state-pill.tsx'
import { ASKS, noAsk } from '#src/features/issues/one-issue/asks.tsx'
import { toSaidLabel } from '#src/features/issues/one-issue/to-entries.ts'
import { toStateCited } from '#src/features/issues/states/state-overview.tsx'
import type { IssueView } from '#src/features/issues/one-issue/to-issue-view.ts'
import { toStatesFinding } from '#src/features/issues/states/to-states-finding.ts'
import { useIssues } from './use-issues.ts'

/** Technology access: the state of each matter, and what each side asks in the one that moved last. */
export function TechnologyAccessSlide() {
  const { groups, lens, dataDate } = useIssues()
  const group = groups.find(({ id }) => id === 'technology-access')
  const issues = group?.issues ?? []
  const isSplit = lens.hindsight && lens.roundId !== 'all'
  return (
    <SlideFrame
      finding={['Technology access. ', ...toStatesFinding(issues, lens.day)]}
      subtitle={`State of each matter known on ${formatDate(lens.day)}, and what each side asks`}
      sourceIds={issues.flatMap((issue) => issue.now?.change.sourceIds ?? [])}
    >
      <div className="flex h-full flex-col justify-between gap-y-4">
        <ul>
          <li aria-hidden="true" className={`${ROW} text-[0.8125rem]/5 text-muted portrait:hidden`}>
            <span />
            <span>{formatDate(lens.day)}</span>
            {isSplit && <span>{formatDate(dataDate)}</span>}
          </li>
          {issues.map((issue) => (
            <IssueRow key={issue.id} issue={issue} lens={lens} dataDate={dataDate} />
          ))}
        </ul>
        {group?.lead?.now && <Asks issue={group.lead} day={lens.day} />}
      </div>
    </SlideFrame>
  )
}

const ROW = 'grid grid-cols-[minmax(0,1fr)_8.5rem_9rem] gap-x-6'

function IssueRow({ issue, lens, dataDate }: { issue: IssueView; lens: Lens; dataDate: string }) {
  const { now, last, name, title, known } = issue
  const rest = title.slice(name.length).replace(/^: /, '')
  return (
    <li
      data-known={known}
      className={`${ROW} items-baseline border-b-[0.0625rem] border-rule py-1.5 squarish:py-1 portrait:grid-cols-2`}
    >
      <p className="text-pretty portrait:col-span-2">
        <b className="text-[1.125rem]/6 font-semibold">{name}</b>
        {rest !== '' && (
          <span data-spare="" className="text-[0.8125rem]/5 text-ink-2">
            {' '}
            {rest}
          </span>
        )}
      </p>
      <p className="[&_span]:text-[0.9375rem]/6">
        {now ? (
          <Says cited={toStateCited(issue, now, lens.day)}>
            <StatePill state={now.state} />
          </Says>
        ) : (
          <span className="text-muted">Not yet arisen</span>
        )}
      </p>
      <p className="text-[0.8125rem]/6 text-muted [&_button_span]:text-[0.9375rem]/6">
        {lens.roundId !== 'all' && last && (
          <span className="later-tint px-2">
            <Says cited={toStateCited(issue, last, dataDate)}>
              <StatePill state={last.state} isQuiet />
            </Says>
          </span>
        )}
      </p>
    </li>
  )
}

function Asks({ issue, day }: { issue: IssueView; day: string }) {
  return (
    <section aria-label={`What each side asks: ${issue.name}`}>
      <h2 className="text-[0.9375rem]/5 font-semibold">{issue.name}</h2>
      <div className="mt-2 grid auto-cols-fr grid-flow-col gap-x-10 squarish:gap-x-6 portrait:grid-flow-row portrait:gap-y-3">
        {issue.asks.map((one) => {
          const { side, asks } = one
          const shown = asks ?? one.other
          return (
            <div
              key={side}
              className={`border-t-[0.1875rem] pt-2 ${side === 'US' ? 'border-us' : side === 'CN' ? 'border-cn' : 'border-line'}`}
            >
              <h3 className="text-[0.9375rem]/5 font-semibold">
                <Mark side={markOf(side)} />
                {ASKS[side]}
              </h3>
              <p className="mt-1 text-[0.875rem]/5 text-pretty squarish:text-[0.8125rem]/4.5">
                {asks === null && <span className="text-muted">{noAsk(one, day)} </span>}
                {asks === null && shown !== null && shown.kind !== 'none' && `${toSaidLabel(side, shown.kind)}: `}
                {shown !== null && (
                  <Says
                    className="text-left"
                    cited={{
                      text: shown.text,
                      label: `${issue.name}: ${toSaidLabel(side, shown.kind)}, ${formatDate(shown.known)}`,
                      sourceIds: shown.sourceIds,
                      known: shown.known,
                      status: 'stated',
                      refs: [`issue:${issue.id}`],
                    }}
                  />
                )}
              </p>
            </div>
          )
        })}
      </div>
    </section>
  )
}
