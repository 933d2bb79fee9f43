import { createLink, type Link } from './create-link.ts'
import { isLeftToPresenter, type Message, type Seen } from './messages.ts'
import type { DeckAct } from '#src/features/presenting/deck-keys.ts'

export interface Dot {
  /** Parts of the slide's width and height. */
  readonly x: number
  readonly y: number
}

interface AudienceOptions {
  token: string
  seen: Seen
  /** The user opened the slides a moment ago: what they show counts, not what was shown before. */
  isNew: boolean
  show: (seen: Seen) => void
  dot: (at: Dot | null) => void
  /** An act that the presenter does not answer for. */
  act: (act: DeckAct) => void
}

export interface Audience {
  /** What this window shows now; told to the presenter where it is news. */
  showing: (seen: Seen) => void
  /** True where the act is the presenter's: the view is held, or the act is to hold it. */
  leaves: (act: DeckAct) => boolean
  /** A presenter's window is there. */
  isJoined: () => boolean
  /** How many times one has joined, whether or not it is still there. */
  joins: () => number
  /** Holds the view as soon as a presenter's window is there. */
  holdSoon: () => void
  close: () => void
}

/** The window the audience sees, as one end of a talk. While the view is held, nothing in it changes. */
export function createAudience({ token, seen, isNew, show, dot, act }: AudienceOptions): Audience {
  let now = seen
  let isHeld = false
  let isJoined = false
  let holdsSoon = false
  let joins = 0
  const link: Link = createLink({
    role: 'audience',
    token,
    hello: () => ({ kind: 'hello', seen: now, isNew }),
    welcome: () => ({ kind: 'welcome', seen: now }),
    onState: (state) => {
      isJoined = state === 'joined'
      isHeld = false
      if (isJoined) joins += 1
      if (!isJoined) dot(null)
      if (isJoined && holdsSoon) setTimeout(() => link.send({ kind: 'press', act: 'hold' }))
      if (isJoined) holdsSoon = false
    },
    onMessage: (message: Message) => {
      if (message.kind === 'show') {
        now = message.seen
        show(message.seen)
      } else if (message.kind === 'hold') isHeld = message.isHeld
      else if (message.kind === 'dot') dot(message.at)
    },
  })
  return {
    showing: (next) => {
      if (next.query === now.query && next.isBlank === now.isBlank) return
      now = next
      link.send({ kind: 'told', seen: next })
    },
    leaves: (wanted) => {
      if (!isJoined || !isLeftToPresenter(wanted) || !(isHeld || wanted === 'hold')) return false
      void link.isThere().then((isThere) => {
        if (isThere) link.send({ kind: 'press', act: wanted })
        else {
          isJoined = false
          isHeld = false
          act(wanted)
        }
      })
      return true
    },
    isJoined: () => isJoined,
    joins: () => joins,
    holdSoon: () => {
      holdsSoon = true
    },
    close: link.close,
  }
}
