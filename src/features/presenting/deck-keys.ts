import type { KeyRow } from '#src/ui/commands/pressed.ts'

export type DeckAct = 'next' | 'back' | 'first' | 'last' | 'full-screen' | 'leave'

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
  { act: 'full-screen', keys: ['f'], names: ['f'], does: 'Full screen, and back' },
  { act: 'leave', keys: ['Escape'], names: ['Esc'], does: 'Leave for the page' },
]
