import { useQuery } from '@tanstack/react-query'
import { memo } from 'react'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { ViewInTurn } from '#src/filters/view-in-turn.tsx'
import { useView } from '#src/filters/use-view.ts'
import type { ChartId } from '#src/filters/view.ts'
import { Panel } from '#src/ui/panel.tsx'
import { DeclineRow } from './decline/decline-row.tsx'
import { ExportsMargin } from './exports-margin.tsx'
import { EXPORT_CHARTS, keptCharts } from './kept-charts.ts'
import { LaterRow } from './later-row.tsx'
import { LATER_ROWS } from './later-rows.ts'

export function ExportsPanel() {
  return (
    <Panel title="Exports" id="exports" margin={<ExportsMargin />}>
      <Exports />
    </Panel>
  )
}

/** The rows of charts, each with its own figures to wait for, and with the view in its own turn: never one inside another's. */
function Exports() {
  const { view } = useView()
  const kept = keptCharts(view)
  if (kept.size === 0) return <NoneKept />
  const keeps = (...charts: ChartId[]) => charts.some((id) => kept.has(id))
  return (
    <>
      {keeps('decline', 'two-offices', 'products') && <DeclineInTurn />}
      {LATER_ROWS.filter(({ charts }) => keeps(...charts)).map((row) => (
        <RowInTurn key={row.what} row={row} />
      ))}
    </>
  )
}

const DeclineInTurn = memo(function DeclineInTurn() {
  return (
    <ViewInTurn>
      <DeclineRow />
    </ViewInTurn>
  )
})

const RowInTurn = memo(function RowInTurn({ row }: { row: (typeof LATER_ROWS)[number] }) {
  return (
    <div className="mt-12 first:mt-0">
      <ViewInTurn>
        <LaterRow {...row} />
      </ViewInTurn>
    </div>
  )
})

function NoneKept() {
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  const names = new Map([
    ...countries.map(({ code, name }) => [code, name] as const),
    ...topics.map(({ id, name }) => [id, name] as const),
  ])
  return <NothingLeft what="charts" total={EXPORT_CHARTS.length} names={names} />
}
