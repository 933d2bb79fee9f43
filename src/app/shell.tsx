import { useEffect } from 'react'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { FilterBar } from '#src/filters/filter-bar.tsx'
import { useView } from '#src/filters/use-view.ts'
import { DashboardPage } from '#src/pages/dashboard-page.tsx'
import { Colophon } from './colophon.tsx'
import { Header } from './header.tsx'

/** Header, filters, the page. */
export function Shell() {
  const { view } = useView()
  useEffect(() => {
    if (view.theme === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = view.theme
  }, [view.theme])
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
      <h1 className="sr-only">Truce Tracker: the US-China trade talks</h1>
      <main className="sheet">
        <DashboardPage />
      </main>
      <Colophon />
    </>
  )
}
