import * as z from 'zod/mini'

/** What the audience sees: a view as its query string ('' or '?round=busan&slide=decline'), or a black screen over it. */
const seen = z.object({
  query: z.string().check(z.maxLength(2000), z.regex(/^(\?[^#]*)?$/)),
  isBlank: z.boolean(),
})
export type Seen = z.infer<typeof seen>

const share = z.number().check(z.gte(0), z.lte(1))

/** Acts that the audience's window leaves to the presenter while the view is held. */
const LEFT_TO_PRESENTER = ['next', 'back', 'first', 'last', 'blank', 'hold'] as const
export type PressedAct = (typeof LEFT_TO_PRESENTER)[number]

/** What the windows of a talk tell each other. */
const message = z.discriminatedUnion('kind', [
  /** I am here, and this is what I show. `isNew`: chosen by the user a moment ago, so that it counts. */
  z.object({ kind: z.literal('hello'), seen, isNew: z.boolean() }),
  /** I take you as the other window of this talk; this is what I show. */
  z.object({ kind: z.literal('welcome'), seen }),
  /** Another window is the presenter's (or the audience's), and it answers. */
  z.object({ kind: z.literal('refused') }),
  z.object({ kind: z.literal('are-you-there') }),
  z.object({ kind: z.literal('here') }),
  z.object({ kind: z.literal('bye') }),
  /** Presenter: show this. */
  z.object({ kind: z.literal('show'), seen }),
  /** Presenter: from now on the view is held, or no longer. */
  z.object({ kind: z.literal('hold'), isHeld: z.boolean() }),
  /** Presenter: where the light dot is, as parts of the slide; null where it is off. */
  z.object({ kind: z.literal('dot'), at: z.nullable(z.object({ x: share, y: share })) }),
  /** Audience: this is shown now. */
  z.object({ kind: z.literal('told'), seen }),
  /** Audience: a key was pressed while the view is held. */
  z.object({ kind: z.literal('press'), act: z.enum(LEFT_TO_PRESENTER) }),
])
export type Message = z.infer<typeof message>

const windowId = z.string().check(z.regex(/^[0-9a-f]{32}$/))

/** A message with who sent it. `count` grows by one with each, so that none is taken twice or out of order. */
const envelope = z.object({
  from: windowId,
  to: z.nullable(windowId),
  role: z.enum(['audience', 'presenter']),
  count: z.int().check(z.gte(1)),
  message,
})
export type Envelope = z.infer<typeof envelope>
export type Role = Envelope['role']

/** The envelope in a text; null where it is none. */
export function readEnvelope(text: string): Envelope | null {
  try {
    return envelope.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

export function isLeftToPresenter(act: string): act is PressedAct {
  return LEFT_TO_PRESENTER.some((one) => one === act)
}
