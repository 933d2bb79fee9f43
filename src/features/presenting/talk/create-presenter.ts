import type { Dot } from './create-audience.ts'
import { createLink, type LinkState } from './create-link.ts'
import type { PressedAct, Seen } from './messages.ts'

export interface Talk {
  /** `quiet`: the audience's window was there and does not answer. */
  readonly state: LinkState | 'quiet'
  readonly isHeld: boolean
  /** What the audience sees, or will when its window is opened. */
  readonly shown: Seen
}

interface PresenterOptions {
  token: string
  seen: Seen
  /** Take over what the audience's window shows. */
  adopt: (seen: Seen) => void
  /** A key was pressed in the audience's window while the view is held. */
  press: (act: PressedAct) => void
}

export interface Presenter {
  subscribe: (listener: () => void) => () => void
  read: () => Talk
  /** What this window shows now; the audience sees it too unless the view is held. */
  showing: (seen: Seen) => void
  /** Hold what the audience sees; or let it see what this window shows. */
  toggleHold: () => void
  dot: (at: Dot | null) => void
  close: () => void
}

const BEAT_MS = 2000

/** The presenter's window, as one end of a talk. */
export function createPresenter({ token, seen, adopt, press }: PresenterOptions): Presenter {
  let mine = seen
  let talk: Talk = { state: 'alone', isHeld: false, shown: seen }
  const listeners = new Set<() => void>()
  const put = (change: Partial<Talk>) => {
    talk = { ...talk, ...change }
    for (const listener of listeners) listener()
  }
  const follow = (shown: Seen) => {
    put({ shown })
    if (talk.isHeld) return
    mine = shown
    adopt(shown)
  }
  const link = createLink({
    role: 'presenter',
    token,
    hello: () => ({ kind: 'hello', seen: mine, isNew: false }),
    welcome: () => ({ kind: 'welcome', seen: talk.shown }),
    onState: (state) => put({ state }),
    onMessage: (message) => {
      if (message.kind === 'hello' && !message.isNew) {
        link.send({ kind: 'show', seen: talk.shown })
        link.send({ kind: 'hold', isHeld: talk.isHeld })
      } else if (message.kind === 'hello' || message.kind === 'welcome' || message.kind === 'told') {
        if (message.kind === 'hello') link.send({ kind: 'hold', isHeld: talk.isHeld })
        follow(message.seen)
      } else if (message.kind === 'press') press(message.act)
    },
  })
  const beat = setInterval(() => {
    if (talk.state !== 'joined' && talk.state !== 'quiet') return
    void link.isThere().then((isThere) => {
      const state = isThere ? 'joined' : 'quiet'
      if (talk.state !== 'alone' && talk.state !== state) put({ state })
    })
  }, BEAT_MS)
  const showAll = () => {
    if (mine.query === talk.shown.query && mine.isBlank === talk.shown.isBlank) return
    put({ shown: mine })
    link.send({ kind: 'show', seen: mine })
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    read: () => talk,
    showing: (next) => {
      mine = next
      if (!talk.isHeld) showAll()
    },
    toggleHold: () => {
      const isHeld = !talk.isHeld
      put({ isHeld })
      link.send({ kind: 'hold', isHeld })
      if (isHeld) link.send({ kind: 'dot', at: null })
      else showAll()
    },
    dot: (at) => {
      if (!talk.isHeld) link.send({ kind: 'dot', at })
    },
    close: () => {
      clearInterval(beat)
      link.close()
    },
  }
}
