import { useEffect } from 'react'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { EarlyKeys } from '#src/features/presenting/early-keys.tsx'
import { usePresenterToken } from '#src/features/presenting/talk/presenter-token.ts'
import { usePresenting } from '#src/features/presenting/use-presenting.ts'
import { TierGate } from '#src/filters/tiers/by-tier.tsx'
import { FilterBar } from '#src/filters/filter-bar.tsx'
import { useTrailKeeper } from '#src/filters/undo/trail-keeper.ts'
import { useView } from '#src/filters/use-view.ts'
import { Fetched, toFetchedPart } from '#src/lib/pace/fetched-part.tsx'
import { untilHere } from '#src/lib/pace/until-here.ts'
import { DashboardPage } from '#src/pages/dashboard-page.tsx'
import { PanelErrorBoundary } from '#src/ui/panel-error-boundary.tsx'
import { Colophon } from './colophon.tsx'
import { Header } from './header.tsx'
import { PrintedView } from './printed-view.tsx'
import { useHashTarget } from './use-hash-target.ts'
import { usePrintKey } from './use-print-key.ts'

const presenterPage = toFetchedPart(
  async () => (await untilHere(() => import('#src/pages/presenter.tsx'))).PresenterPage,
)
const deck = toFetchedPart(async () => (await untilHere(() => import('#src/pages/deck.tsx'))).Deck)

/** Header, filters, the page; or, while presenting, the slides in their place. */
export function Shell() {
  const { view, setView } = useView()
  useHashTarget()
  useTrailKeeper()
  usePrintKey()
  const isPresenting = usePresenting()
  useEffect(() => {
    if (view.theme === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = view.theme
  }, [view.theme])
  // What was pressed in the page as it was written is pressed again (.ci/page-of-round.mjs).
  useEffect(() => void dispatchEvent(new Event('taken-over')), [])
  const token = usePresenterToken()
  if (token !== null) {
    return (
      <PanelErrorBoundary title="the presenter window">
        <Fetched part={presenterPage} props={{ token }} place={<EarlyKeys />} />
      </PanelErrorBoundary>
    )
  }
  if (isPresenting) {
    return (
      <PanelErrorBoundary title="the slides">
        <TierGate>
          <Fetched
            part={deck}
            props={{}}
            place={<EarlyKeys onEscape={() => setView({ slide: null }, { leave: true })} />}
          />
        </TierGate>
      </PanelErrorBoundary>
    )
  }
  return (
    <>
      <a href="#overview" className="sr-only focus:not-sr-only">
        Skip to the overview
      </a>
      <Header />
      <FilterBar
        railBoundary={(rail) => (
          <DataBoundary what="rounds" height={92}>
            {rail}
          </DataBoundary>
        )}
      />
      <main className="sheet">
        <h1 className="sr-only">Truce Tracker: the US-China trade talks</h1>
        <PrintedView />
        <TierGate>
          <DashboardPage />
        </TierGate>
      </main>
      <Colophon />
    </>
  )
}
