import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { issuesQuery } from '#src/data/issues.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { FindInTalk, type FoundInTalk } from '#src/features/finding/find-in-talk.tsx'
import { FoundNote } from '#src/features/finding/found-note.tsx'
import { PresenterWindow } from '#src/features/presenting/presenter/presenter-window.tsx'
import { FilterBar } from '#src/filters/filter-bar.tsx'
import { useView } from '#src/filters/use-view.ts'
import { SLIDES } from './deck.tsx'
import { onDemand } from '#src/ui/on-demand.tsx'
import { slideOfFound } from './slide-of-found.ts'
import { useDataOfDeck } from './use-data-of-deck.ts'

const find = onDemand('Find', async () => (await import('./find-dialog.tsx')).FindOnPage)

/** The presenter's window of a talk: the slides of its own view, and filters and Find to look elsewhere with. */
export function PresenterPage({ token }: { token: string }) {
  useDataOfDeck()
  const { view } = useView()
  const rounds = useQuery(roundsQuery).data?.rows ?? []
  const issues = useQuery(issuesQuery).data?.rows ?? []
  const [found, setFound] = useState<FoundInTalk | null>(null)
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
      find={
        <FindInTalk
          dialog={find}
          slideOf={(to) => slideOfFound(to, { rounds, issues, round: view.round })}
          onFound={setFound}
        />
      }
      found={
        <FoundNote
          found={found}
          slideName={SLIDES.find(({ id }) => id === found?.slide)?.name ?? null}
          onClose={() => setFound(null)}
        />
      }
    />
  )
}
