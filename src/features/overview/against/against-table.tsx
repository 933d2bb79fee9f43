import type { ReactNode } from 'react'
import type { Lens } from '#src/data/lens.ts'
import { formatDate } from '#src/lib/words/format.ts'
import { FigureLine, IssueLine, CameLine } from './against-rows.tsx'
import { ROLE } from './table-roles.ts'
import type { CameRow } from './to-came.ts'
import type { FigureRow } from './to-figure-rows.ts'
import type { IssueRow } from './to-issue-rows.ts'
import { inDateOrder, type Moment, type Pair } from './to-moments.ts'

interface AgainstTableProps {
  pair: Pair<Moment>
  lens: Lens
  figures: readonly FigureRow[]
  came: readonly CameRow[]
  issues: readonly IssueRow[]
}

/** Where a cell stands on the tint: its moment, or that of a change, lies after the lens day. */
export interface Tints {
  readonly cells: Pair<string>
  readonly change: string
}

/**
 * The comparison as one table: a column a round, and what changed. On a phone each row becomes a small block.
 */
export function AgainstTable({ pair, lens, figures, came, issues }: AgainstTableProps) {
  const toneOf = (isLater: boolean) => (isLater ? 'later-tint' : '')
  const { earlier, later } = inDateOrder(pair)
  const tints: Tints = {
    cells: [toneOf(pair[0].day > lens.day), toneOf(pair[1].day > lens.day)],
    change: toneOf(later.day > lens.day),
  }
  return (
    <table {...ROLE.table} className="mt-3 w-full border-collapse text-[0.8125rem]/5 max-tab:block">
      <caption className="sr-only">
        {pair[0].label} and {pair[1].label}: figures, duties, truces, who came, and what changed in each issue
      </caption>
      <thead {...ROLE.rowgroup} className="max-tab:block">
        <tr {...ROLE.row} className="border-b border-ink text-left align-bottom max-tab:grid max-tab:grid-cols-2">
          <th {...ROLE.columnheader} scope="col" className="py-1 tab:w-[22%] max-tab:sr-only">
            <span className="sr-only">Measure</span>
          </th>
          {pair.map((moment, index) => (
            <th
              key={moment.label}
              {...ROLE.columnheader}
              scope="col"
              data-known={moment.day}
              data-source={moment.round?.sourceIds.join(' ')}
              className={`px-2 tab:w-[23%] py-1 font-serif text-lg/6 font-semibold ${tints.cells[index] ?? ''}`}
            >
              {moment.label}
              <span className="block font-sans text-xs/4 font-normal text-muted">{formatDate(moment.day)}</span>
            </th>
          ))}
          <th
            {...ROLE.columnheader}
            scope="col"
            className={`px-2 py-1 font-medium text-muted max-tab:sr-only ${tints.change}`}
          >
            From {earlier.label} to {later.label}
          </th>
        </tr>
      </thead>
      <Group name="Figures, duties and truce">
        {figures.map((row) => (
          <FigureLine key={row.id} row={row} tints={tints} />
        ))}
      </Group>
      {came.length > 0 && (
        <Group name="Who came">
          {came.map((row) => (
            <CameLine key={row.side} row={row} tints={tints} pair={pair} />
          ))}
        </Group>
      )}
      <Group name="Issues">
        {issues.map((row) => (
          <IssueLine key={row.id} row={row} tints={tints} />
        ))}
      </Group>
    </table>
  )
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tbody {...ROLE.rowgroup} className="max-tab:block">
      <tr {...ROLE.row} className="border-b border-rule max-tab:block">
        <th {...ROLE.rowheader} scope="rowgroup" colSpan={4} className="type-label pt-4 pb-1 text-left max-tab:block">
          {name}
        </th>
      </tr>
      {children}
    </tbody>
  )
}
