import { ArticleCheckPanel } from '#src/features/article-check/article-check-panel.tsx'
import { DelegationsPanel } from '#src/features/delegations/delegations-panel.tsx'
import { ExportsPanel } from '#src/features/exports/exports-panel.tsx'
import { IssuesPanel } from '#src/features/issues/issues-panel.tsx'
import { OverviewPanel } from '#src/features/overview/overview-panel.tsx'
import { SourcesPanel } from '#src/features/sources/sources-panel.tsx'
import { TimelinePanel } from '#src/features/timeline/timeline-panel.tsx'

/** The regions in their order. */
export function DashboardPage() {
  return (
    <>
      <OverviewPanel />
      <ExportsPanel />
      <DelegationsPanel />
      <IssuesPanel />
      <TimelinePanel />
      <ArticleCheckPanel />
      <SourcesPanel />
    </>
  )
}
