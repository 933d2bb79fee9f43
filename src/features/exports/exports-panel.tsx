import { useQuery } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { NothingLeft } from '#src/evidence/narrowed-count.tsx'
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

/** The rows of charts, each with its own figures to wait for. */
function Exports() {
  const { view } = useView()
  const kept = keptCharts(view)
  if (kept.size === 0) return <NoneKept />
  const keeps = (...charts: ChartId[]) => charts.some((id) => kept.has(id))
  return (
    <>
      {keeps('decline', 'two-offices', 'products') && <DeclineRow />}
      {LATER_ROWS.filter(({ charts }) => keeps(...charts)).map((row) => (
        <div key={row.what} className="mt-12 first:mt-0">
          <LaterRow {...row} />
        </div>
      ))}
    </>
  )
}

function NoneKept() {
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  const names = new Map([
    ...countries.map(({ code, name }) => [code, name] as const),
    ...topics.map(({ id, name }) => [id, name] as const),
  ])
  return <NothingLeft what="charts" total={EXPORT_CHARTS.length} names={names} />
}
