import { lazy, memo, Suspense } from 'react'
import { ViewInTurn } from '#src/filters/view-in-turn.tsx'
import { untilHere } from '#src/lib/pace/until-here.ts'
import { PanelErrorBoundary } from '#src/ui/panel-error-boundary.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { Waiting } from '#src/ui/states.tsx'
import { LaterRegion } from './later-region.tsx'

export const loadFirstRegions = async () => ({
  default: (await untilHere(() => import('./first-regions.tsx'))).FirstRegions,
})
const FirstRegions = lazy(loadFirstRegions)

/** The regions in their order, each with the view when its turn comes. A change of the view draws nothing of this itself. */
export const DashboardPage = memo(function DashboardPage() {
  return (
    <>
      <PanelErrorBoundary title="the first regions">
        <Suspense fallback={<FirstPlaces />}>
          <FirstRegions />
        </Suspense>
      </PanelErrorBoundary>
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

function FirstPlaces() {
  return (
    <>
      <Panel title="Overview" id="overview" isFirst>
        <Waiting what="key figures" height={420} />
      </Panel>
      <Panel title="Exports" id="exports">
        <Waiting what="export figures" height={480} />
      </Panel>
    </>
  )
}
