import { useQuery } from '@tanstack/react-query'
import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { Loaded } from '#src/data/get-json.ts'
import { sourceTiersQuery, type SourceTier } from '#src/data/source-tiers.ts'
import type { Tiers } from '#src/data/tiers.ts'
import { byId } from '#src/lib/by-id.ts'
import { onDemand } from '#src/ui/on-demand.tsx'
import { createOpenedStore, type Asked, type OpenedStore } from './opened-store.ts'
import { TiersContext } from './use-sources.ts'

const sourcePopover = onDemand('The source', async () => (await import('./source-popover.tsx')).SourcePopover)

const NOT_YET: Tiers = new Map()
/** Stable, so that the map is made once for a list. */
const selectTiers = ({ rows }: Loaded<SourceTier>): Tiers => byId(rows)

const OpenedContext = createContext<OpenedStore>(createOpenedStore())

/** The tiers of the sources, and one source panel, for the whole page: any cited figure opens it beside itself. */
export function EvidenceProvider({ children }: { children: ReactNode }) {
  const [store] = useState(createOpenedStore)
  const tiers = useQuery({ ...sourceTiersQuery, select: selectTiers }).data ?? NOT_YET
  return (
    <OpenedContext value={store}>
      <TiersContext value={tiers}>
        {children}
        <OpenedPanel store={store} />
      </TiersContext>
    </OpenedContext>
  )
}

function OpenedPanel({ store }: { store: OpenedStore }) {
  const opened = useSyncExternalStore(store.subscribe, store.read, () => null)
  if (opened === null) return <></>
  return (
    <sourcePopover.Part
      cited={opened.cited}
      anchor={opened.anchor}
      returnTo={opened.returnTo ?? opened.anchor}
      onClose={store.close}
    />
  )
}

/** Opens the source of a figure beside the place that asked; asked again from the same place, closes it. */
export function useEvidence(): { toggle: (asked: Asked) => void } {
  return use(OpenedContext)
}

/** Whether the source asked for from this place is open. Only the places concerned are drawn again. */
export function useIsOpened(id: string): boolean {
  const store = use(OpenedContext)
  return useSyncExternalStore(
    store.subscribe,
    () => store.read()?.id === id,
    () => false,
  )
}
