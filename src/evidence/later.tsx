import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { lazy, useCallback, useRef, useState, type ComponentType, type ReactNode } from 'react'
import type { AskFor } from '#src/data/ask-for.ts'
import { toAddress } from '#src/filters/address.ts'
import { useView } from '#src/filters/use-view.ts'
import { KeptMarkup } from '#src/lib/kept-markup.tsx'
import { usePrerendered } from '#src/lib/prerendered.ts'
import { untilHere } from '#src/lib/pace/until-here.ts'
import { useWhenWanted } from '#src/lib/pace/use-when-wanted.ts'

/** A part of the page that is fetched, code and data, when somebody comes near. */
export interface LaterPart {
  /** Code and data, together; a file that fails is the part's own to tell. */
  readonly load: (client: QueryClient) => Promise<ComponentType>
  /** The same for a page that is written with all its parts. */
  readonly Whole: ComponentType
}

/** What a part consists of. */
export interface PartWithFiles {
  readonly Part: ComponentType
  /** What it asks for. */
  readonly files: readonly AskFor[]
}

/** What has come once is drawn at once where it is shown again: a page left for its slides is found where it was. */
const arrived = new WeakMap<LaterPart, ComponentType>()

export function toLaterPart(fetchPart: () => Promise<PartWithFiles>): LaterPart {
  const later: LaterPart = {
    load: async (client) => {
      const { Part, files } = await untilHere(fetchPart)
      await Promise.all(files.map((ask) => ask(client)))
      arrived.set(later, Part)
      return Part
    },
    Whole: lazy(async () => ({ default: (await fetchPart()).Part })),
  }
  return later
}

interface LaterProps {
  part: LaterPart
  /** Stands there until then. */
  place: (isWanted: boolean) => ReactNode
  /** It is not seen yet, however near. */
  isFolded?: boolean
}

/** The part once it is wanted and here. Until then its place; on a page written whole, its HTML as it came. */
export function Later({ part, place, isFolded = false }: LaterProps) {
  const client = useQueryClient()
  const ref = useRef<HTMLDivElement>(null)
  const stood = usePrerendered()
  const load = useCallback(() => part.load(client), [part, client])
  const { here: Part, isWanted } = useWhenWanted(ref, load, 'words', {
    arrived: arrived.get(part) ?? null,
    waitsForStir: isFolded,
  })
  const { view } = useView()
  const address = toAddress(view)
  const [written] = useState(address)
  // What was written is of another view once that has changed.
  const isWritten = stood === 'whole' && address === written
  return (
    <div ref={ref}>
      {Part !== null && <Part />}
      {Part === null && isWritten && (import.meta.env.SSR ? <WrittenPart part={part} /> : <KeptMarkup />)}
      {Part === null && !isWritten && place(isWanted)}
    </div>
  )
}

/** What `KeptMarkup` finds in its place. */
function WrittenPart({ part }: { part: LaterPart }) {
  return (
    <div>
      <part.Whole />
    </div>
  )
}
