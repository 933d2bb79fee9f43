import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { useView } from '#src/filters/use-view.ts'
import { ViewInTurn } from '#src/filters/view-in-turn.tsx'
import { keptCharts } from '#src/features/exports/kept-charts.ts'
import { OfficesTable } from '#src/features/exports/offices/offices-table.tsx'
import { useOffices } from '#src/features/exports/offices/use-offices.ts'
import { LaterRow } from '#src/features/exports/later-row.tsx'
import { PRODUCTS } from '#src/features/exports/later-rows.ts'
import { DeclineChart } from './decline-chart.tsx'
import { useDecline } from './use-decline.ts'

/** The same element each time. */
const SHIPPED = <LaterRow what="figures by product" height={320} part={PRODUCTS} />

/** The decline over the page's axis; beside it, both offices' figures and what was shipped. */
export function DeclineRow() {
  const { view } = useView()
  const kept = keptCharts(view)
  return (
    <div className="inner">
      {kept.has('decline') && (
        <div className="inner-time">
          <DataBoundary what="export figures" height={480}>
            <Decline />
          </DataBoundary>
        </div>
      )}
      {(kept.has('two-offices') || kept.has('products')) && (
        <div className="inner-read">
          {kept.has('two-offices') && (
            <DataBoundary what="figures of both customs offices" height={280}>
              <Offices />
            </DataBoundary>
          )}
          {kept.has('products') && (
            <div className="mt-10">
              <ViewInTurn isPart>{SHIPPED}</ViewInTurn>
            </div>
          )}
        </div>
      )}
    </div>
  )
}

function Decline() {
  const exports = useDecline()
  return (
    <>
      <DeclineChart exports={exports} />
      <SetAsideNote loaded={exports.loaded.levels} what="months of China’s exports" />
      <SetAsideNote loaded={exports.loaded.census} what="months of the US Census" />
      <SetAsideNote loaded={exports.loaded.events} what="events" />
    </>
  )
}

function Offices() {
  const { offices, lens } = useOffices()
  return <OfficesTable offices={offices} lens={lens} />
}
