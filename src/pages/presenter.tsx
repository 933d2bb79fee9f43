import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { PresenterWindow } from '#src/features/presenting/presenter/presenter-window.tsx'
import { FilterBar } from '#src/filters/filter-bar.tsx'
import { SLIDES } from './deck.tsx'
import { useDataOfDeck } from './use-data-of-deck.ts'

/** The presenter's window of a talk: the slides of its own view, and the filters to look elsewhere with. */
export function PresenterPage({ token }: { token: string }) {
  useDataOfDeck()
  return (
    <PresenterWindow
      slides={SLIDES}
      token={token}
      filters={
        <FilterBar
          railBoundary={(rail) => (
            <DataBoundary what="rounds" height={92}>
              {rail}
            </DataBoundary>
          )}
        />
      }
    />
  )
}
