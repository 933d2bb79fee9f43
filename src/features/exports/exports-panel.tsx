import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { countriesQuery } from '#src/data/countries.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { useView } from '#src/filters/use-view.ts'
import type { ChartId } from '#src/filters/view.ts'
import { Panel } from '#src/ui/panel.tsx'
import { DeclineRow } from './decline/decline-row.tsx'
import { ExportsMargin } from './exports-margin.tsx'
import { EXPORT_CHARTS, keptCharts } from './kept-charts.ts'
import { LongViewChart } from './long-view/long-view-chart.tsx'
import { OfficesRow } from './offices/offices-row.tsx'
import { TariffsRow } from './tariffs/tariffs-row.tsx'

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
  const row = (charts: readonly ChartId[], what: string, height: number, content: ReactNode) =>
    charts.some((id) => kept.has(id)) && (
      <div key={what} className="mt-12 first:mt-0">
        <DataBoundary what={what} height={height}>
          {content}
        </DataBoundary>
      </div>
    )
  return (
    <>
      {row(['decline', 'two-offices', 'products'], 'export figures', 480, <DeclineRow />)}
      {row(['tariffs', 'partners'], 'duties and partners', 480, <TariffsRow />)}
      {row(['two-offices', 'partners'], 'figures of both offices', 480, <OfficesRow />)}
      {row(['long-view'], 'figures since 1985', 440, <LongViewChart />)}
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
