import fc from 'fast-check'
import {
  CHART_IDS,
  DUTIES_BESIDE,
  LONG_VIEWS,
  MEASURES,
  SHIPPED,
  SLIDE_IDS,
  type MonthRange,
  type View,
} from '#src/filters/view.ts'
import { countries, people, rounds, topics } from '#tests/dataset/read.ts'

const month = fc
  .tuple(fc.integer({ min: 1985, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, one]) => `${year}-${String(one).padStart(2, '0')}`)
const inOrder = fc.tuple(month, month).map((two) => two.toSorted())

/** Any view a person can reach. */
export const anyView: fc.Arbitrary<View> = fc
  .record({
    against: fc.option(fc.constantFrom(...rounds.map((round) => round.id))),
    person: fc.constantFrom(null, ...people.map((person) => person.id)),
    element: fc.constantFrom(null, 'Dy', 'Y'),
    round: fc.constantFrom(...rounds.map((round) => round.id), 'all'),
    country: fc.uniqueArray(fc.constantFrom(...countries.map((country) => country.code)), { maxLength: 5 }),
    topic: fc.uniqueArray(fc.constantFrom(...topics.map((topic) => topic.id)), { maxLength: 4 }),
    hindsight: fc.constantFrom('on', 'off'),
    measure: fc.constantFrom(...MEASURES),
    base: fc.option(month),
    range: inOrder,
    isFrom: fc.boolean(),
    isTo: fc.boolean(),
    compare: fc.oneof(
      fc.constantFrom(null, 'prior-year' as const),
      inOrder.map(([first, last]): MonthRange => `${first}..${last}`),
    ),
    month: fc.constantFrom(null, '2025-05', '2026-12'),
    duties: fc.uniqueArray(fc.constantFrom(...DUTIES_BESIDE)),
    goods: fc.constantFrom(null, '2025-05', '2025-11'),
    shipped: fc.constantFrom(...SHIPPED),
    long: fc.constantFrom(...LONG_VIEWS),
    tiers: fc.constantFrom('all', 'ab'),
    table: fc.uniqueArray(fc.constantFrom(...CHART_IDS), { maxLength: 3 }),
    theme: fc.constantFrom(null, 'light', 'dark'),
    slide: fc.constantFrom(null, ...SLIDE_IDS),
    deck: fc.uniqueArray(fc.constantFrom(...SLIDE_IDS)),
    every: fc.option(fc.integer({ min: 5, max: 600 })),
    as: fc.constantFrom(null, 'text' as const),
  })
  .map(({ range: [from, to], isFrom, isTo, ...view }) => ({
    ...view,
    against: view.against === view.round ? null : view.against,
    from: isFrom && from !== undefined ? from : null,
    to: isTo && to !== undefined ? to : null,
  }))
