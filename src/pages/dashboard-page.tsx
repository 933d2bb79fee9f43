import { ExportsPanel } from '#src/features/exports/exports-panel.tsx'
import { OverviewPanel } from '#src/features/overview/overview-panel.tsx'

/** The regions in their order. */
export function DashboardPage() {
  return (
    <>
      <OverviewPanel />
      <ExportsPanel />
    </>
  )
}
