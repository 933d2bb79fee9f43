import { Plot } from '#src/charts/plot.tsx'
import { findingSources } from '#src/evidence/citing/cited.ts'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import { Says } from '#src/evidence/sources/says.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { TierMarks, WeakBadge } from '#src/evidence/sources/tier-marks.tsx'
import { Mark } from '#src/ui/mark.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { AgainstBlock } from '#src/features/overview/against/against-block.tsx'
import { RoundOutcome } from './round-outcome.tsx'
import { SideTalks } from '#src/features/overview/side-talks/side-talks.tsx'
import { TruceLine } from './truce-line.tsx'
import type { KeyFigureRow } from '#src/features/overview/figures/to-trade-row.ts'
import { useOverview } from './use-overview.ts'

export function OverviewPanel() {
  return (
    <Panel title="Overview" id="overview" isFirst>
      <DataBoundary what="key figures" height={420}>
        <Overview />
      </DataBoundary>
    </Panel>
  )
}

function Overview() {
  const { finding, rows, truce, sideTalks, round, lens, loaded } = useOverview()
  return (
    <>
      {/* The rows begin below whichever is longer, the finding or the note beside it in the margin. */}
      <div className="tab:grid tab:grid-cols-[0_minmax(0,1fr)] tab:grid-rows-[auto_auto_1fr]">
        <p className="type-finding max-w-[24em] tab:col-start-2">
          <FindingLine finding={finding.headline} />
        </p>
        {finding.standfirst.length > 0 && (
          <p className="type-lead mt-2 text-pretty text-ink-2 tab:col-start-2">
            <FindingLine finding={finding.standfirst} />
          </p>
        )}
        <p className="type-note mt-2 text-ink-2 tab:col-start-1 tab:row-span-3 tab:row-start-1 tab:mt-11 tab:-ml-[calc(var(--col-margin)+var(--col-gap-1))] tab:w-44">
          {round === null
            ? 'Everything known when the data closed.'
            : `As it stood on the day the ${round.kind === 'leaders' ? 'leaders met' : 'talks opened'}.`}{' '}
          <span data-source={findingSources(finding.headline).join(' ')}>{finding.freshness}</span>
        </p>
      </div>
      <ul className="breakout mt-4 border-b border-rule">
        {rows.map((row) => (
          <KeyFigure key={row.id} row={row} />
        ))}
      </ul>
      <TruceLine truce={truce} lens={lens} />
      <AgainstBlock />
      <SideTalks talks={sideTalks} lens={lens} />
      {round && lens.hindsight && <RoundOutcome round={round} />}
      <SetAsideNote loaded={loaded.exports} what="export figures" />
      <SetAsideNote loaded={loaded.imports} what="import figures" />
      <SetAsideNote loaded={loaded.elements} what="elements" />
      <SetAsideNote loaded={loaded.truces} what="truces" />
    </>
  )
}

/** "$28.8bn": the figure large, its unit small. */
function FigureText({ text }: { text: string }) {
  const [, figure = text, unit = ''] = /^([^a-z%]+)(.*)$/.exec(text) ?? []
  return (
    <>
      {figure}
      <span className="text-lg tracking-normal">{unit}</span>
    </>
  )
}

/** A strip, not a card: name, the figure on the page's axis, its value and change. */
function KeyFigure({ row }: { row: KeyFigureRow }) {
  const sourceIds = [...new Set([...row.values, ...row.changes].flatMap(({ cited }) => cited.sourceIds))]
  return (
    <li className="cols border-t border-rule max-tab:py-3">
      <div className="col-margin tab:pt-2">
        <h3 className="text-[0.8125rem]/5 font-semibold">{row.name}</h3>
        <p className="text-xs/5 text-muted tab:whitespace-nowrap">{row.measure}</p>
      </div>
      <div className="col-time h-14 max-tab:my-1">
        <Plot model={row.plot} />
      </div>
      <div className="col-read flex min-h-14 flex-wrap items-center gap-x-3 mid:grid mid:grid-cols-[9.25rem_minmax(0,1fr)_auto]">
        {row.values.length === 0 ? (
          <p className="type-note col-span-3 text-muted">{row.missing}</p>
        ) : (
          <>
            <p className="flex flex-wrap items-baseline gap-x-2 whitespace-nowrap">
              {row.values.map(({ side, cited, unit, period }) => (
                <span
                  key={cited.label}
                  className={row.values.length > 1 ? 'type-figure text-[1.625rem]' : 'type-figure'}
                >
                  {side && <Mark side={side} />}
                  <Says cited={cited}>
                    <FigureText text={cited.text} />
                  </Says>
                  {unit && <span className="ml-1 text-base tracking-normal">{unit}</span>}
                  {period && <span className="block font-sans text-xs/3 tracking-normal text-muted">{period}</span>}
                </span>
              ))}
            </p>
            <ul className="text-[0.8125rem]/5 text-ink-2 max-mid:flex max-mid:flex-wrap max-mid:gap-x-3">
              {row.changes.map(({ cited, after }, index) => (
                <li key={cited.label} className="min-h-6">
                  <Says
                    cited={cited}
                    className={`min-h-6 whitespace-nowrap ${index === 0 ? 'font-[650] text-ink' : ''}`}
                  />{' '}
                  {after}
                </li>
              ))}
            </ul>
            <p className="flex flex-col items-end gap-1">
              <TierMarks sourceIds={sourceIds} />
              <WeakBadge sourceIds={sourceIds} />
            </p>
          </>
        )}
      </div>
    </li>
  )
}
