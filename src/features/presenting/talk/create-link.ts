import { readEnvelope, type Envelope, type Message, type Role } from './messages.ts'
import { createSeal, randomToken, type Sealed } from './seal.ts'

export type LinkState = 'alone' | 'joined' | 'refused'

interface LinkOptions {
  role: Role
  token: string
  /** Said to whoever is there already. */
  hello: () => Message
  /** Answer to the hello of the other window, once it is taken. */
  welcome: () => Message
  /** A message of the other window of the talk. */
  onMessage: (message: Message) => void
  onState: (state: LinkState) => void
}

export interface Link {
  /** To the other window; nothing happens while there is none. */
  send: (message: Message) => void
  /** Whether the other window answers, within `WAIT_MS`. */
  isThere: () => Promise<boolean>
  /** The other window hears of it at once, also when this one is being closed. */
  close: () => void
}

/** A window that does not answer by then is gone, milliseconds. A hidden window answers messages at once. */
const WAIT_MS = 600
/** Count of the last message there can be. */
const LAST = Number.MAX_SAFE_INTEGER

/**
 * One end of a talk: a window of the one role pairs with one of the other and hears no one else. A second window that
 * claims a place is taken only when the first no longer answers. Browser channels alone: no server, no network.
 */
export function createLink({ role, token, hello, welcome, onMessage, onState }: LinkOptions): Link {
  const me = randomToken()
  const seal = createSeal(token)
  let channel: BroadcastChannel | null = null
  let isClosed = false
  let partner: string | null = null
  let heard = 0
  let count = 0
  /** Sealed beforehand: a window that closes has no time left for it. */
  let farewell: Sealed | null = null
  /** Resolves what waits for the partner's answer. */
  let onHere: (() => void) | null = null
  // In the order of the calls, though sealing takes a moment.
  let queue: Promise<unknown> = Promise.resolve()

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin, its own
  const put = (sealed: Sealed) => channel?.postMessage(sealed)
  const post = (message: Message, to: string | null) => {
    count += 1
    const envelope: Envelope = { from: me, to, role, count, message }
    queue = queue.then(async () => put(await (await seal).close(JSON.stringify(envelope))))
  }
  const send = (message: Message) => {
    if (partner !== null) post(message, partner)
  }
  const isThere = async () => {
    if (partner === null) return false
    return new Promise<boolean>((resolve) => {
      const late = setTimeout(() => resolve(false), WAIT_MS)
      onHere = () => {
        clearTimeout(late)
        resolve(true)
      }
      send({ kind: 'are-you-there' })
    })
  }
  const join = ({ from, count: first }: Envelope) => {
    partner = from
    heard = first
    const envelope: Envelope = { from: me, to: from, role, count: LAST, message: { kind: 'bye' } }
    void seal.then(({ close }) => close(JSON.stringify(envelope))).then((sealed) => (farewell = sealed))
    onState('joined')
  }
  const meet = async (envelope: Envelope) => {
    if (envelope.message.kind !== 'hello') return
    if (partner !== null && partner !== envelope.from && (await isThere())) {
      post({ kind: 'refused' }, envelope.from)
      return
    }
    join(envelope)
    send(welcome())
    onMessage(envelope.message)
  }
  const hear = (envelope: Envelope) => {
    const { from, to, message } = envelope
    if (from === me || envelope.role === role || (to !== null && to !== me)) return undefined
    if (from === partner && envelope.count <= heard) return undefined
    if (message.kind === 'hello') return meet(envelope)
    if (to === me && partner === null && message.kind === 'refused') onState('refused')
    if (to === me && partner === null && message.kind === 'welcome') join(envelope)
    else if (from !== partner || to !== me) return undefined
    heard = envelope.count
    if (message.kind === 'bye') {
      partner = null
      onState('alone')
    } else if (message.kind === 'are-you-there') send({ kind: 'here' })
    else if (message.kind === 'here') onHere?.()
    else if (message.kind !== 'refused') onMessage(message)
    return undefined
  }

  const leave = () => {
    if (partner !== null && farewell !== null) put(farewell)
    partner = null
  }
  let hearing: Promise<unknown> = Promise.resolve()
  queue = queue.then(async () => {
    const { channelName, open } = await seal
    if (isClosed) return
    channel = new BroadcastChannel(channelName)
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      hearing = hearing.then(async () => {
        const text = await open(data)
        const envelope = text === null || isClosed ? null : readEnvelope(text)
        // Whether the partner answers is heard here too, so nothing may wait for it.
        if (envelope !== null) void hear(envelope)
      })
    })
  })
  post(hello(), null)
  return {
    send,
    isThere,
    close: () => {
      leave()
      queue = queue.then(() => {
        isClosed = true
        channel?.close()
      })
    },
  }
}
