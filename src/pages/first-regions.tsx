import { ExportsPanel } from '#src/features/exports/exports-panel.tsx'
import { OverviewPanel } from '#src/features/overview/overview-panel.tsx'
import { ViewInTurn } from '#src/filters/view-in-turn.tsx'

/** The regions that are seen first, in a file of their own: the filters answer before it is here. */
export function FirstRegions() {
  return (
    <>
      <ViewInTurn>
        <OverviewPanel />
      </ViewInTurn>
      <ExportsPanel />
    </>
  )
}
