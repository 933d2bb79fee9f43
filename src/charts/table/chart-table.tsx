import { memo, useState, type ReactNode } from 'react'
import { isSame } from '#src/lib/is-same.ts'
import { formatGap, formatPoint } from '#src/charts/format-value.ts'
import { NOT_YET } from '#src/charts/inspect/spoken.ts'
import type { PlotModel, PlotPoint, Unit } from '#src/charts/model.ts'
import { formatAbsent, sortRows, toTable, type TableSort } from './to-table.ts'

interface ChartTableProps {
  model: PlotModel
  /** The headline: the table's caption. */
  caption: string
  /** How a value is shown; plain words unless told, for a table nobody sees. */
  renderValue?: (point: PlotPoint, series: { id: string; name: string; unit: Unit }, text: string) => ReactNode
  /** Heard, not seen: no room is taken, and nothing in it can be pressed. */
  isHidden?: boolean
}

/** The same model as a table, in the order the reader asks for: the latest first, bars as drawn, unless told. */
export const ChartTable = memo(function ChartTable({ model, caption, renderValue, isHidden = false }: ChartTableProps) {
  const [sort, setSort] = useState<TableSort | null>(null)
  const render = renderValue ?? ((_point, _series, text: string) => text)
  const table = toTable(model)
  const isByPeriod = table.corner === 'Period'
  const shown = sort ?? (isByPeriod ? { by: null, isDescending: true } : null)
  const rows = sort === null ? table.rows : sortRows(table, sort)
  const heads = [{ id: null, head: table.corner }, ...table.columns]
  return (
    <div
      className={isHidden ? 'sr-only' : 'mt-4 max-h-120 overflow-auto focus-visible:outline-3'}
      {...(isHidden ? {} : scrollable(caption))}
    >
      <table className="table-plain tnum">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ id, head }) =>
              isHidden ? (
                <th key={id} scope="col">
                  {head}
                </th>
              ) : (
                <SortHead
                  key={id}
                  head={head}
                  isDescending={shown?.by === id ? shown.isDescending : null}
                  // The highest and the latest are looked for first, names from A.
                  onSort={() =>
                    setSort({
                      by: id,
                      isDescending: shown?.by === id ? !shown.isDescending : id !== null || isByPeriod,
                    })
                  }
                />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.head}</th>
              {table.columns.map((column, index) => {
                const point = row.cells[index]
                const { id, name, unit } = column
                return point === undefined ? (
                  <td key={id} className="text-muted">
                    {formatAbsent(column, row.id)}
                  </td>
                ) : (
                  <ValueCell key={id} point={point} series={{ id, name: row.name ?? name, unit }} render={render} />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}, isSame)

/** A table that scrolls must be reachable by key. */
const scrollable = (caption: string) => ({ tabIndex: 0, role: 'group', 'aria-label': `Table: ${caption}` })

interface SortHeadProps {
  head: string
  /** Null where the table is sorted by something else. */
  isDescending: boolean | null
  onSort: () => void
}

function SortHead({ head, isDescending, onSort }: SortHeadProps) {
  const order = isDescending === null ? 'none' : isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" className="min-h-6 hover:text-ink hover:underline" onClick={onSort}>
        {head}
        {isDescending !== null && (
          <span aria-hidden="true" className="text-ink">
            {isDescending ? ' ↓' : ' ↑'}
          </span>
        )}
      </button>
    </th>
  )
}

interface ValueCellProps {
  point: PlotPoint
  series: { id: string; name: string; unit: Unit }
  render: NonNullable<ChartTableProps['renderValue']>
}

function ValueCell({ point, series, render }: ValueCellProps) {
  const text = formatPoint(point, series.unit, true)
  if (text === null) return <GapCell point={point} />
  return (
    <td className={point.isLater ? 'later-tint' : ''} data-known={point.known} data-source={point.sourceIds.join(' ')}>
      {render(point, series, text)}
      {point.isDerived && <span className="text-muted"> derived</span>}
      {point.isAhead && <span className="text-muted"> {NOT_YET}</span>}
      {point.weakTier && <span className="type-tier text-warn"> {point.weakTier}</span>}
    </td>
  )
}

function GapCell({ point }: { point: PlotPoint }) {
  return (
    <td className="text-muted" {...(point.weakTier === null ? {} : { 'data-source': point.sourceIds.join(' ') })}>
      {formatGap(point)}
    </td>
  )
}
