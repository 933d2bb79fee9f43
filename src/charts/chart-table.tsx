import type { ReactNode } from 'react'
import { formatPeriod } from '#src/lib/format.ts'
import { formatBare, UNIT_WORDS } from './format-value.ts'
import type { BarPlotModel, PlotModel, PlotPoint, PlotSeries, Unit } from './model.ts'

interface ChartTableProps {
  model: PlotModel
  /** The headline: the table's caption. */
  caption: string
  /** How a value is shown; plain words unless told, for a table nobody sees. */
  renderValue?: (point: PlotPoint, series: { name: string; unit: Unit }, text: string) => ReactNode
  /** Heard, not seen: no room is taken. */
  isHidden?: boolean
}

/** The same model as a table: every point of the drawing, and those that stand in the table only. */
export function ChartTable({ model, caption, renderValue, isHidden = false }: ChartTableProps) {
  const render = renderValue ?? ((_point, _series, text: string) => text)
  return (
    <div
      className={isHidden ? 'sr-only' : 'mt-4 max-h-120 overflow-auto focus-visible:outline-3'}
      {...(isHidden ? {} : scrollable(caption))}
    >
      <table className="table-plain tnum">
        <caption className="sr-only">{caption}</caption>
        {model.kind === 'bars' ? (
          <BarRows model={model} render={render} />
        ) : (
          <PeriodRows series={model.series} unit={model.unit} render={render} />
        )}
      </table>
    </div>
  )
}

/** A table that scrolls must be reachable by key. */
const scrollable = (caption: string) => ({ tabIndex: 0, role: 'group', 'aria-label': `Table: ${caption}` })

type Render = NonNullable<ChartTableProps['renderValue']>

function PeriodRows({ series, unit, render }: { series: readonly PlotSeries[]; unit: Unit; render: Render }) {
  const periods = [...new Set(series.flatMap((one) => one.points.map((point) => point.period)))].toSorted().toReversed()
  return (
    <>
      <thead>
        <tr>
          <th scope="col">Period</th>
          {series.map((one) => (
            <th key={one.id} scope="col">
              {one.name}
              {UNIT_WORDS[unit] && `, ${UNIT_WORDS[unit]}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period}>
            <th scope="row">{formatPeriod(period)}</th>
            {series.map((one) => (
              <ValueCell
                key={one.id}
                point={one.points.find((point) => point.period === period)}
                series={{ name: one.name, unit }}
                render={render}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </>
  )
}

function BarRows({ model, render }: { model: BarPlotModel; render: Render }) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col">Partner</th>
          <th scope="col">{UNIT_WORDS[model.unit]}</th>
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <ValueCell point={row.point} series={{ name: row.name, unit: model.unit }} render={render} />
          </tr>
        ))}
      </tbody>
    </>
  )
}

interface ValueCellProps {
  point: PlotPoint | undefined
  series: { name: string; unit: Unit }
  render: Render
}

function ValueCell({ point, series, render }: ValueCellProps) {
  if (point === undefined || point.value === null) return <td className="text-muted">not found</td>
  return (
    <td className={point.isLater ? 'later-tint' : ''} data-known={point.known} data-source={point.sourceIds.join(' ')}>
      {render(point, series, formatBare(point.value, series.unit))}
      {point.isDerived && <span className="text-muted"> derived</span>}
      {point.weakTier && <span className="type-tier text-warn"> {point.weakTier}</span>}
    </td>
  )
}
