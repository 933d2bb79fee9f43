import type { KeyRow } from '#src/ui/commands/pressed.ts'

export type DeckAct =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'overview'
  | 'go-to'
  | 'blank'
  | 'full-screen'
  | 'presenter'
  | 'hold'
  | 'laser'
  | 'leave'

/** What the keys do while presenting, in the order of the list of keys. */
export const DECK_KEYS: readonly KeyRow<DeckAct>[] = [
  {
    act: 'next',
    keys: ['ArrowRight', ' ', 'PageDown'],
    names: ['Right', 'Space', 'Page Down'],
    does: 'Next slide',
  },
  { act: 'back', keys: ['ArrowLeft', 'PageUp'], names: ['Left', 'Page Up'], does: 'Previous slide' },
  { act: 'first', keys: ['Home'], names: ['Home'], does: 'First slide' },
  { act: 'last', keys: ['End'], names: ['End'], does: 'Last slide' },
  { act: 'overview', keys: ['o'], names: ['o'], does: 'Overview: choose, reorder, drop, filter' },
  { act: 'go-to', keys: ['g'], names: ['g'], does: 'Go to a slide by number or name' },
  { act: 'blank', keys: ['b', '.'], names: ['b', '.'], does: 'Blank the screen, and back', isClickers: true },
  { act: 'full-screen', keys: ['f'], names: ['f'], does: 'Full screen, and back' },
  { act: 'presenter', keys: ['s'], names: ['s'], does: 'Presenter window' },
  { act: 'hold', keys: ['h'], names: ['h'], does: 'Hold what the audience sees, and show it again' },
  { act: 'laser', keys: ['l'], names: ['l'], does: 'Light dot at the pointer, and off' },
  { act: 'leave', keys: ['Escape'], names: ['Esc'], does: 'Leave for the page' },
]
