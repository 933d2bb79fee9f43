import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { HiddenItem } from '#src/data/keep-by-tier.ts'
import { useKeptFiles } from './by-tier.tsx'
import { useLensDay } from '#src/filters/use-lens-day.ts'
import { useView } from '#src/filters/use-view.ts'

/**
 * What the files that are here hide for resting on tiers C and D alone; with hindsight off, of what was known on the day
 * of the lens. Null while nothing is asked to be hidden, or the tiers are not known. It grows as files arrive.
 */
export function useHidden(): HiddenItem[] | null {
  const { view } = useView()
  const day = useLensDay()
  const client = useQueryClient()
  const { files } = useKeptFiles()
  const read = () => files?.hidden().filter((item) => view.hindsight === 'on' || wasKnown(item, day)) ?? null
  const cache = client.getQueryCache()
  // A number, so that only a change of it draws anything anew.
  useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => read()?.length ?? 0,
    () => 0,
  )
  return read()
}

function wasKnown({ known }: HiddenItem, day: string | undefined): boolean {
  return known === null || (day !== undefined && known <= day)
}
