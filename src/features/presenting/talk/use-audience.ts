import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { DeckAct } from '#src/features/presenting/deck-keys.ts'
import { createAudience, type Audience, type Dot } from './create-audience.ts'
import type { Seen } from './messages.ts'
import { openWindow } from './open-window.ts'
import { createAudienceToken, readAudienceToken, toTalkAddress } from './talk-token.ts'

/** The slides were open before in this visit: opened again, they are what the user chose. */
let wereOpen = false

interface UseAudience {
  seen: Seen
  show: (seen: Seen) => void
  dot: (at: Dot | null) => void
  act: (act: DeckAct) => void
}

/** A presenter's window that has not joined by then did not come, milliseconds. */
const ABSENT_MS = 10_000

interface OpenPresenter {
  /** The view is held as soon as the window is there. */
  holds: boolean
  /** The window was opened, and nothing of it was heard. */
  onAbsent: () => void
}

/** The slides as the window the audience sees, once a presenter's window was asked for. */
export function useAudience({ seen, show, dot, act }: UseAudience) {
  const [token, setToken] = useState(readAudienceToken)
  const audience = useRef<Audience | null>(null)
  const popup = useRef<Window | null>(null)
  const holdsSoon = useRef(false)
  const onShow = useEffectEvent(show)
  const onDot = useEffectEvent(dot)
  const onAct = useEffectEvent(act)
  const open = useEffectEvent((of: string) =>
    createAudience({
      token: of,
      seen,
      isNew: wereOpen,
      show: (next) => onShow(next),
      dot: (at) => onDot(at),
      act: (wanted) => onAct(wanted),
    }),
  )
  useEffect(() => {
    if (token === null) return undefined
    const made = open(token)
    audience.current = made
    if (holdsSoon.current) made.holdSoon()
    globalThis.addEventListener('pagehide', made.close)
    return () => {
      globalThis.removeEventListener('pagehide', made.close)
      made.close()
      audience.current = null
    }
  }, [token])
  useEffect(() => {
    wereOpen = true
  }, [])
  useEffect(() => audience.current?.showing({ query: seen.query, isBlank: seen.isBlank }), [seen.query, seen.isBlank])

  /** Opens the presenter's window, or brings it to the front; false where the browser blocked it. */
  const openPresenter = ({ holds, onAbsent }: OpenPresenter): boolean => {
    const of = token ?? createAudienceToken()
    holdsSoon.current = holds
    if (token === null) setToken(of)
    else if (holds) audience.current?.holdSoon()
    if (audience.current?.isJoined() === true && popup.current?.closed === false) {
      popup.current.focus()
      return true
    }
    const before = audience.current?.joins() ?? 0
    popup.current = openWindow(toPresenterAddress(of), 'popup,width=1280,height=800')
    if (popup.current === null) return false
    setTimeout(() => {
      // One that came and was closed again is not missed.
      if (audience.current?.joins() === before) onAbsent()
    }, ABSENT_MS)
    return true
  }
  const toPresenterAddress = (of: string) => toTalkAddress('presenter', of, seen.query)
  return {
    openPresenter,
    /** For a link, where the window was blocked. */
    presenterAddress: token === null ? null : toPresenterAddress(token),
    leaves: (wanted: DeckAct) => audience.current?.leaves(wanted) ?? false,
  }
}
