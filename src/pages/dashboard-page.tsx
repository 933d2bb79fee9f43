import { memo } from 'react'
import { ExportsPanel } from '#src/features/exports/exports-panel.tsx'
import { OverviewPanel } from '#src/features/overview/overview-panel.tsx'
import { ViewInTurn } from '#src/filters/view-in-turn.tsx'
import { LaterRegion } from './later-region.tsx'

/** The regions in their order, each with the view when its turn comes. A change of the view draws nothing of this itself. */
export const DashboardPage = memo(function DashboardPage() {
  return (
    <>
      <ViewInTurn>
        <OverviewPanel />
      </ViewInTurn>
      <ViewInTurn>
        <ExportsPanel />
      </ViewInTurn>
      <ViewInTurn>
        <LaterRegion id="delegations" />
      </ViewInTurn>
      <ViewInTurn>
        <LaterRegion id="issues" />
      </ViewInTurn>
      <ViewInTurn>
        <LaterRegion id="timeline" />
      </ViewInTurn>
      <ViewInTurn>
        <LaterRegion id="article-check" />
      </ViewInTurn>
      <ViewInTurn>
        <LaterRegion id="sources" />
      </ViewInTurn>
    </>
  )
})
