import fc from 'fast-check'
import { CHART_IDS, MEASURES, SLIDE_IDS, type View } from '#src/filters/view.ts'
import { countries, rounds, topics } from '#tests/dataset/read.ts'

/** Any view a person can reach. */
export const anyView: fc.Arbitrary<View> = fc.record({
  round: fc.constantFrom(...rounds.map((round) => round.id), 'all'),
  country: fc.uniqueArray(fc.constantFrom(...countries.map((country) => country.code)), { maxLength: 5 }),
  topic: fc.uniqueArray(fc.constantFrom(...topics.map((topic) => topic.id)), { maxLength: 4 }),
  hindsight: fc.constantFrom('on', 'off'),
  measure: fc.constantFrom(...MEASURES),
  month: fc.constantFrom(null, '2025-05', '2026-12'),
  table: fc.uniqueArray(fc.constantFrom(...CHART_IDS), { maxLength: 3 }),
  theme: fc.constantFrom(null, 'light', 'dark'),
  slide: fc.constantFrom(null, ...SLIDE_IDS),
})
