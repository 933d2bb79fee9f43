import { useDeferredValue, useId } from 'react'
import { ChartTable } from '#src/charts/table/chart-table.tsx'
import { formatPoint } from '#src/charts/format-value.ts'
import type { PlotModel, PlotPoint, Unit } from '#src/charts/model.ts'
import { Plot } from '#src/charts/plot.tsx'
import { CHART_NAMES } from '#src/filters/chart-names.ts'
import { useView } from '#src/filters/use-view.ts'
import { toggle, type ChartId } from '#src/filters/view.ts'
import { formatPeriod } from '#src/lib/words/format-period.ts'
import { formatNumber } from '#src/lib/words/format.ts'
import { useCommand } from '#src/ui/commands/use-commands.ts'
import { ChartActions } from './chart-actions.tsx'
import { ChartFoot } from './chart-foot.tsx'
import { ChartInspector } from '#src/evidence/inspecting/chart-inspector.tsx'
import { refsOf } from '#src/evidence/citing/cite-observation.ts'
import { findingSources, findingText, type Finding } from '#src/evidence/citing/cited.ts'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import { Says } from '#src/evidence/sources/says.tsx'
import { footText, toFoot, type FootWords } from './to-foot.ts'
import { useTiers } from '#src/evidence/sources/use-sources.ts'

interface ChartFigureProps extends FootWords {
  id: ChartId
  /** The headline: a sentence computed from what is shown. Names the figure. */
  finding: Finding
  /** What is measured, unit, period and basis. */
  subtitle: string
  model: PlotModel
  /** In the reading column: smaller headline. */
  isSmall?: boolean
  className?: string
}

/** The frame of every chart: finding, measure, drawing or table, foot. A short table is always there for listeners. */
export function ChartFigure(props: ChartFigureProps) {
  const { id, finding, subtitle, model, isSmall = false, className = '' } = props
  const { view, setView } = useView()
  const headline = useId()
  const isTable = view.table.includes(id)
  const foot = toFoot(props, model, useTiers())
  const table = useCommand({
    id: `table-${id}`,
    name: `${isTable ? 'Drawing' : 'Table'}: ${CHART_NAMES[id]}`,
    group: 'Chart',
    words: 'show figures rows',
    run: () => setView({ table: toggle(view.table, id) }),
  })
  const caption = `${findingText(finding)}. ${subtitle}`
  return (
    <figure
      aria-labelledby={headline}
      data-chart={id}
      tabIndex={-1}
      className={`moves-unclipped min-w-0 outline-none ${className}`}
    >
      <figcaption>
        <h3 id={headline} className={isSmall ? 'type-h4' : 'type-h3'}>
          <FindingLine finding={finding} />
        </h3>
        <p className="type-note mt-1 text-muted">{subtitle}</p>
      </figcaption>
      {isTable ? (
        <ChartTable model={model} caption={caption} renderValue={renderCited} />
      ) : (
        <div className="relative mt-4">
          <ChartInspector model={model} labelledBy={headline} isSmall={isSmall}>
            <Plot model={model} />
          </ChartInspector>
          <HeardTable model={model} caption={caption} />
        </div>
      )}
      <div
        className={`mt-3 flex border-t border-rule pt-2 ${isSmall ? 'flex-col gap-1' : 'flex-col justify-between gap-x-6 gap-y-1 tab:flex-row'}`}
      >
        <ChartFoot foot={foot} sourceIds={sourcesOf(finding, model)} />
        <div
          className="screen-only flex flex-wrap content-start gap-x-4 tab:max-w-44 tab:shrink-0"
          role="group"
          aria-label="Chart"
        >
          <button type="button" className="word-button" aria-pressed={isTable} {...table}>
            Table
          </button>
          <ChartActions id={id} finding={finding} subtitle={subtitle} model={model} foot={footText(foot)} />
        </div>
      </div>
    </figure>
  )
}

/** What the words under a chart rest on: the sources of its headline, or, where that cites none, of what is drawn. */
function sourcesOf(finding: Finding, model: PlotModel): string | undefined {
  const cited = findingSources(finding)
  const drawn = () =>
    model.kind === 'bars'
      ? model.rows.flatMap(({ point }) => point.sourceIds)
      : model.series.flatMap(({ points }) => points.flatMap(({ sourceIds }) => sourceIds))
  return [...new Set(cited.length > 0 ? cited : drawn())].join(' ') || undefined
}

/** Beyond that many values a table nobody sees costs more than it tells; the Table button lists them. */
const MOST_HEARD = 200

/** The table beside a drawing, for listeners. */
function HeardTable(props: { model: PlotModel; caption: string }) {
  // When they change, right after what is seen.
  const { model, caption } = useDeferredValue(props)
  const count =
    model.kind === 'bars' ? model.rows.length : model.series.reduce((sum, one) => sum + one.points.length, 0)
  if (count <= MOST_HEARD) return <ChartTable model={model} caption={caption} isHidden />
  return (
    <p data-count="" className="sr-only">
      {formatNumber(count)} values: the arrow keys go through them, Table lists them.
    </p>
  )
}

function renderCited(point: PlotPoint, series: { id: string; name: string; unit: Unit }, text: string) {
  const figure = formatPoint(point, series.unit)
  if (figure === null) return text
  return (
    <Says
      cited={{
        text: figure,
        label: `${series.name}, ${formatPeriod(point.period)}`,
        sourceIds: point.sourceIds,
        known: point.known,
        status: point.isDerived ? 'derived' : 'reported',
        formula: point.formula,
        formulaIsLater: point.formulaIsLater,
        note: point.note,
        refs: point.refs ?? refsOf(series.id, point.period),
      }}
    >
      {text}
    </Says>
  )
}
