import { describe, expect, it } from 'vitest'
import type { Source } from '#src/data/sources.ts'
import { toSourceLine } from '#src/evidence/slides/slide-sources.tsx'

const source = (publisher: string, tier: Source['tier']): Source => ({
  id: `${publisher}-${tier}`,
  publisher,
  tier,
  title: publisher,
  url: null,
  published: null,
  stateMedia: false,
  note: null,
})

describe('the line of sources of a slide', () => {
  it.each([
    ['one', [source('AP', 'B')], 1, 'AP'],
    ['the best first', [source('Blog', 'D'), source('MOFCOM', 'A'), source('AP', 'B')], 3, 'MOFCOM, AP and Blog'],
    [
      'at most three names',
      [source('AP', 'B'), source('AFP', 'B'), source('DPA', 'B'), source('EFE', 'B')],
      4,
      'AP, AFP, DPA and 1 more source',
    ],
    ['a publisher once', [source('AP', 'B'), { ...source('AP', 'B'), id: 'second' }], 2, 'AP'],
    ['a name too long for a line', [source('A'.repeat(90), 'A'), source('AP', 'B')], 2, 'AP and 1 more source'],
    ['none loaded yet', [], 5, '5 sources'],
  ])('%s', (_, sources, total, line) => {
    expect(toSourceLine(sources, total)).toBe(line)
  })
})
