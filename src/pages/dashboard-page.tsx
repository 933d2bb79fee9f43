import { memo } from 'react'
import { ArticleCheckPanel } from '#src/features/article-check/article-check-panel.tsx'
import { DelegationsPanel } from '#src/features/delegations/delegations-panel.tsx'
import { ExportsPanel } from '#src/features/exports/exports-panel.tsx'
import { IssuesPanel } from '#src/features/issues/issues-panel.tsx'
import { OverviewPanel } from '#src/features/overview/overview-panel.tsx'
import { SourcesPanel } from '#src/features/sources/sources-panel.tsx'
import { TimelinePanel } from '#src/features/timeline/timeline-panel.tsx'
import { ViewInTurn } from '#src/filters/view-in-turn.tsx'

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
        <DelegationsPanel />
      </ViewInTurn>
      <ViewInTurn>
        <IssuesPanel />
      </ViewInTurn>
      <ViewInTurn>
        <TimelinePanel />
      </ViewInTurn>
      <ViewInTurn>
        <ArticleCheckPanel />
      </ViewInTurn>
      <ViewInTurn>
        <SourcesPanel />
      </ViewInTurn>
    </>
  )
})
