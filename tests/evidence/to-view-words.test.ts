import { describe, expect, test } from 'vitest'
import { toViewWords } from '#src/evidence/to-view-words.ts'
import { lensOf } from './lens-of.ts'

const NONE = { countries: [], topics: [], tiers: 'all' } as const

describe('a view in words', () => {
  test.each([
    [
      'a round',
      { lens: lensOf('london'), round: 'London', ...NONE },
      'Round: London, known on 9 June 2025; what came later is set apart',
    ],
    [
      'a round without hindsight, narrowed',
      {
        lens: lensOf('london', false),
        round: 'London',
        countries: ['Japan', 'India'],
        topics: ['Tariffs'],
        tiers: 'ab' as const,
      },
      'Round: London, known on 9 June 2025; country or region: Japan and India; topic: Tariffs; what rests on tiers C and D alone is left out; what came later is left out',
    ],
    ['all rounds', { lens: lensOf('all'), round: null, ...NONE }, 'All rounds, known on 23 November 2026'],
  ])('tells %s', (_what, options, words) => {
    expect(toViewWords(options)).toBe(words)
  })
})
