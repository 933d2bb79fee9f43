import { createElement, Suspense, useEffect, useEffectEvent, useState, type ComponentType, type ReactNode } from 'react'

/** A part of the program in a file of its own. */
export interface FetchedPart<Props> {
  /** Fetches it; what did not come is fetched again. */
  readonly load: () => Promise<ComponentType<Props>>
  /** null until it has come. */
  readonly here: () => ComponentType<Props> | null
}

export function toFetchedPart<Props>(fetchPart: () => Promise<ComponentType<Props>>): FetchedPart<Props> {
  let here: ComponentType<Props> | null = null
  return {
    load: async () => {
      here ??= await fetchPart()
      return here
    },
    here: () => here,
  }
}

interface FetchedProps<Props> {
  part: FetchedPart<Props>
  props: Props
  /** Stands there until it is here, and while it waits for its data. */
  place?: ReactNode
  /** Told what went wrong; without it, that is thrown while drawing. */
  onFailed?: (error: unknown) => void
}

/**
 * The part, as soon as it is here. Somebody has asked for it: unlike one that is `lazy`, it does not wait for all that can
 * wait, and is drawn together with what asks for it where it has come before.
 */
export function Fetched<Props extends object>({ part, props, place = null, onFailed }: FetchedProps<Props>) {
  const [here, setHere] = useState(part.here)
  const fail = useEffectEvent((error: unknown) => {
    if (onFailed !== undefined) return onFailed(error)
    setHere(() => {
      throw error
    })
  })
  const isHere = here !== null
  useEffect(() => {
    if (isHere) return undefined
    let isGone = false
    part.load().then(
      (Part) => {
        if (!isGone) setHere(() => Part)
      },
      (error: unknown) => {
        if (!isGone) fail(error)
      },
    )
    return () => {
      isGone = true
    }
  }, [part, isHere])
  return <Suspense fallback={place}>{here === null ? place : createElement(here, props)}</Suspense>
}
