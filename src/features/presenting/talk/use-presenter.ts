import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import type { Dot } from './create-audience.ts'
import { createPresenter, type Presenter, type Talk } from './create-presenter.ts'
import type { PressedAct, Seen } from './messages.ts'

interface UsePresenter {
  token: string
  seen: Seen
  adopt: (seen: Seen) => void
  press: (act: PressedAct) => void
}

export interface UsedTalk extends Talk {
  readonly token: string
  readonly toggleHold: () => void
  /** Shows it at once, before this window has drawn it; not while the view is held. */
  readonly show: (seen: Seen) => void
  readonly dot: (at: Dot | null) => void
}

/** This window as the presenter's of a talk. What it shows the audience's window shows, unless the view is held. */
export function usePresenter({ token, seen, adopt, press }: UsePresenter): UsedTalk {
  const [presenter, setPresenter] = useState<Presenter | null>(null)
  const onAdopt = useEffectEvent(adopt)
  const onPress = useEffectEvent(press)
  const open = useEffectEvent((of: string) =>
    createPresenter({ token: of, seen, adopt: (next) => onAdopt(next), press: (act) => onPress(act) }),
  )
  useEffect(() => {
    const made = open(token)
    // oxlint-disable-next-line react/set-state-in-effect -- the channel is the world outside: there is none before the window stands
    setPresenter(made)
    globalThis.addEventListener('pagehide', made.close)
    return () => {
      globalThis.removeEventListener('pagehide', made.close)
      made.close()
    }
  }, [token])
  useEffect(
    () => presenter?.showing({ query: seen.query, isBlank: seen.isBlank }),
    [presenter, seen.query, seen.isBlank],
  )
  const talk = useSyncExternalStore(presenter?.subscribe ?? noChange, presenter?.read ?? (() => null), () => null)
  return {
    ...(talk ?? { state: 'alone', isHeld: false, shown: seen }),
    token,
    show: (next) => presenter?.showing(next),
    toggleHold: () => presenter?.toggleHold(),
    dot: (at) => presenter?.dot(at),
  }
}

const noChange = () => () => undefined
