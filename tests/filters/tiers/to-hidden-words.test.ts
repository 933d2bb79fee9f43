import { expect, it } from 'vitest'
import type { HiddenKind } from '#src/data/keep-by-tier.ts'
import { toHiddenWords } from '#src/filters/tiers/to-hidden-words.ts'

const items = (...kinds: HiddenKind[]) => kinds.map((kind) => ({ kind, known: '2025-06-09' }))

it.each([
  [items(), 'No item hidden: none rests on tiers C and D alone'],
  [items('event'), '1 item hidden: it rests on tiers C and D alone (1 event)'],
  [
    items('figure', 'event', 'figure', 'person', 'source'),
    '5 items hidden: they rest on tiers C and D alone (2 figures, 1 event, 1 person and 1 source)',
  ],
])('counts %#', (hidden, words) => {
  expect(toHiddenWords(hidden)).toBe(words)
})
