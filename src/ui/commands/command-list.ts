import type { KeyRow } from './pressed.ts'

/** Where a command stands in the list. */
export const COMMAND_GROUPS = ['Page', 'Go to', 'View', 'Round', 'Chart'] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** Something the page does when asked: by its button, by its key, or by its name in the list. */
export interface Command {
  /** "present", "go-to-exports", "download-png-decline". One at a time may bear it. */
  readonly id: string
  /** As listed and found: "Theme: dark". */
  readonly name: string
  readonly group: CommandGroup
  /** Other words somebody may look for it by: "slides projector". */
  readonly words?: string
  /** Listed before anything is typed. The others are found by their words. */
  readonly isOffered?: boolean
  /** Does it. What it gives back is said politely: "Link copied". */
  readonly run: () => string | void | Promise<string | void>
}

/**
 * The commands of the page that have a key of one letter or mark, in the order of the list of keys. A key works while
 * somebody offers the command of that id.
 */
export const COMMAND_KEYS = [
  { act: 'find', keys: ['/'], names: ['/'], does: 'Find anything, or a command' },
  { act: 'present', keys: ['p'], names: ['p'], does: 'Present' },
  { act: 'undo', keys: ['u'], names: ['u'], does: 'Undo the last step' },
  { act: 'round-before', keys: ['b'], names: ['b'], does: 'The round before' },
  { act: 'round-next', keys: ['n'], names: ['n'], does: 'The next round' },
  { act: 'keys', keys: ['?'], names: ['?'], does: 'Show all keys' },
] as const satisfies readonly KeyRow<string>[]

/** The key of a command, as written for a reader; undefined where it has none. */
export function keyOf(id: string): string | undefined {
  return COMMAND_KEYS.find(({ act }) => act === id)?.names[0]
}
