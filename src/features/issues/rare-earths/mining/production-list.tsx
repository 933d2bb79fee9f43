import { Says } from '#src/evidence/sources/says.tsx'
import type { ProductionCell, ProductionTable } from './to-production-table.ts'

/** Production and reserves of every country listed, as a table. */
export function ProductionList({ table }: { table: ProductionTable }) {
  if (table.rows.length === 0) return <></>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls sideways must be reachable by key
    <div className="mt-6 overflow-x-auto full:mt-0" tabIndex={0} role="group" aria-label="Mine production and reserves">
      <table className="table-plain tnum">
        <caption className="type-note pb-1 text-left text-muted">
          Mine production and reserves, tonnes of rare-earth oxide
        </caption>
        <thead>
          <tr>
            <th scope="col">Country</th>
            {table.columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ label, note, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {table.columns.map(({ id, name }) => (
                <Cell key={id} cell={cells[id]} label={`${label}, ${name}`} note={note} of={label} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell(props: { cell: ProductionCell | null; label: string; note: string | null; of: string }) {
  const { cell, label, note, of } = props
  if (cell === null) return <td className="type-small whitespace-nowrap text-muted">not listed</td>
  const cited = {
    text: cell.text,
    label,
    sourceIds: cell.sourceIds,
    known: cell.known,
    note,
    refs: [`production:${of}`],
  }
  return (
    <td className={cell.isLater ? 'later-tint pr-1.5' : ''}>
      <Says cited={{ ...cited, status: 'reported' }} />
    </td>
  )
}
