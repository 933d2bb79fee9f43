import { describe, expect, it } from 'vitest'
import type { Source } from '#src/data/sources.ts'
import { toNotes } from '#src/features/handing-over/powerpoint/to-notes.ts'
import type { ReadSlide } from '#src/features/handing-over/reading/read-slide.ts'

const source = (id: string, more: Partial<Source>): Source => ({
  id,
  publisher: 'Reuters',
  title: 'China trade falls',
  url: 'https://example.org/a',
  published: '2025-06-09',
  tier: 'B',
  stateMedia: false,
  note: null,
  ...more,
})
const box = { x: 0, y: 0, width: 1, height: 1 }
const run = { text: 'Exports fell 12.7%', size: 30, isSerif: true, isBold: true, color: '000000' }
const slide = (sourceIds: string[]): ReadSlide => ({
  id: 'decline',
  name: 'The decline',
  title: { kind: 'text', box, runs: [run], align: 'left' },
  blocks: [],
  sourceIds,
  foot: '',
})
const lens = { day: '2025-06-09', roundId: 'london', hindsight: false }
const sources = new Map(
  [
    source('early', {}),
    source('late', { publisher: 'AP', published: '2026-01-02', title: 'A year on' }),
    source('copy', { tier: 'D', url: null, published: null, publisher: 'Notes' }),
  ].map((one) => [one.id, one]),
)

describe('speaker notes', () => {
  it('name publisher, day, tier and address of every source, and of the slide', () => {
    expect(toNotes(slide(['early']), 'https://truce.example/?slide=decline', { lens, sources, series: [] })).toEqual([
      'Exports fell 12.7%.',
      'Sources:',
      'Reuters, 9 June 2025, tier B. China trade falls https://example.org/a',
      'This slide: https://truce.example/?slide=decline',
    ])
  })

  it('without hindsight say of a later page no more than that there is one', () => {
    const notes = toNotes(slide(['late']), '', { lens, sources, series: [] }).join('\n')
    expect(notes).toContain('AP, tier B. A later page that also carries it.')
    expect(notes).not.toMatch(/2026|A year on|example\.org/)
  })

  it('say when nothing better than tier D was found', () => {
    const notes = toNotes(slide(['copy']), '', { lens, sources, series: [] })
    expect(notes).toContain('No better source than tier D was found.')
    expect(notes).toContain('Notes, undated, tier D. China trade falls')
  })
})
