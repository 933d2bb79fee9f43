import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanView, type Vocabulary } from '#src/filters/clean-view.ts'
import { changeView, isNarrowed, toggle, toRawView, type RawView, type View } from '#src/filters/view.ts'
import { countries, people, rounds, topics } from '#tests/dataset/read.ts'
import { anyView } from './any-view.ts'

const NOTHING: RawView = {
  round: null,
  against: null,
  country: [],
  topic: [],
  hindsight: null,
  measure: null,
  base: null,
  from: null,
  to: null,
  compare: null,
  month: null,
  duties: [],
  goods: null,
  shipped: null,
  long: null,
  tiers: null,
  table: [],
  person: null,
  element: null,
  theme: null,
  slide: null,
  deck: [],
  every: null,
  as: null,
}

const DEFAULT: View = {
  ...NOTHING,
  round: 'london',
  hindsight: 'on',
  measure: 'level',
  compare: null,
  duties: [],
  shipped: 'value',
  long: 'rolling',
  tiers: 'all',
  table: [],
  theme: null,
  slide: null,
  deck: [],
  every: null,
  as: null,
}

const KNOWN: Vocabulary = {
  rounds: new Set(rounds.map((round) => round.id)),
  countries: new Set(countries.map((country) => country.code)),
  topics: new Set(topics.map((topic) => topic.id)),
  people: new Set(people.map((person) => person.id)),
}

describe('an address that says nothing', () => {
  it('is London, all countries, all topics, hindsight on', () => {
    expect(cleanView(NOTHING, KNOWN)).toEqual({ view: DEFAULT, dropped: [] })
  })

  it('is what the default view writes', () => {
    expect(toRawView(DEFAULT)).toEqual(NOTHING)
  })
})

describe('a value the data knows', () => {
  it.each([
    ['round', 'busan'],
    ['round', 'all'],
    ['against', 'busan'],
    ['person', 'li-chenggang'],
    ['element', 'Dy'],
    ['hindsight', 'off'],
    ['measure', 'yoy'],
    ['measure', 'index'],
    ['measure', 'share'],
    ['base', '2024-12'],
    ['from', '2024-06'],
    ['to', '2025-05'],
    ['compare', 'prior-year'],
    ['compare', '2018-03..2019-12'],
    ['compare', '2025-05..2025-05'],
    ['month', '2025-05'],
    ['goods', '2025-11'],
    ['shipped', 'change'],
    ['long', 'monthly'],
    ['tiers', 'ab'],
    ['theme', 'dark'],
    ['slide', 'decline'],
  ] as const)('%s=%s is believed', (parameter, value) => {
    const { view, dropped } = cleanView({ ...NOTHING, [parameter]: value }, KNOWN)
    expect(view[parameter]).toBe(value)
    expect(dropped).toEqual([])
  })
})

describe('a value nothing answers to', () => {
  it.each([
    ['round', 'atlantis'],
    ['round', '<script>alert(1)</script>'],
    ['round', '__proto__'],
    ['round', ''],
    ['against', 'atlantis'],
    ['against', 'london'],
    ['against', 'all'],
    ['person', 'nobody'],
    ['person', '<b>'],
    ['element', 'dysprosium'],
    ['element', 'dy'],
    ['hindsight', 'maybe'],
    ['measure', 'price'],
    ['base', '2024'],
    ['from', '2024-00'],
    ['to', 'yesterday'],
    ['compare', 'prior'],
    ['compare', '2025-05..2025-04'],
    ['compare', '2025-05..'],
    ['compare', '2025-05...2025-06'],
    ['compare', '2025-05..2025-13'],
    ['month', '2025-13'],
    ['month', '2025'],
    ['goods', '2025-11..2025-12'],
    ['shipped', 'price'],
    ['long', 'yearly'],
    ['tiers', 'abc'],
    ['theme', 'sepia'],
    ['slide', 'javascript:alert(1)'],
    ['every', '4'],
    ['every', '601'],
    ['every', '1e2'],
    ['as', 'pdf'],
  ] as const)('%s=%s falls back to the default and is named', (parameter, value) => {
    const { view, dropped } = cleanView({ ...NOTHING, [parameter]: value }, KNOWN)
    expect(view).toEqual(DEFAULT)
    expect(dropped).toEqual([{ parameter, value }])
  })

  it('drops both ends of a range that runs backwards', () => {
    const { view, dropped } = cleanView({ ...NOTHING, from: '2025-06', to: '2025-05' }, KNOWN)
    expect(view).toEqual(DEFAULT)
    expect(dropped).toEqual([
      { parameter: 'from', value: '2025-06' },
      { parameter: 'to', value: '2025-05' },
    ])
    const one = cleanView({ ...NOTHING, from: '2025-06', to: '2025-06' }, KNOWN)
    expect([one.view.from, one.view.to, one.dropped]).toEqual(['2025-06', '2025-06', []])
  })

  it.each(['country', 'topic', 'duties', 'table', 'deck'] as const)(
    'drops out of %s and leaves the others',
    (parameter) => {
      const good = { country: 'JP', topic: 'rare-earths', duties: 'd', table: 'decline', deck: 'next' }[parameter]
      const { view, dropped } = cleanView({ ...NOTHING, [parameter]: ['<script>', good, 'toString'] }, KNOWN)
      expect(view[parameter]).toEqual([good])
      expect(dropped).toEqual([
        { parameter, value: '<script>' },
        { parameter, value: 'toString' },
      ])
    },
  )

  it('is cut to a readable length', () => {
    const { view, dropped } = cleanView({ ...NOTHING, round: 'x'.repeat(10_000) }, KNOWN)
    expect(view.round).toBe('london')
    expect(dropped).toEqual([{ parameter: 'round', value: `${'x'.repeat(40)}…` }])
  })
})

describe('while the lists of ids are loading', () => {
  it('well-formed ids are believed, markup is not', () => {
    const { view, dropped } = cleanView({ ...NOTHING, round: 'atlantis', country: ['XX', '<b>'], topic: ['any'] }, {})
    expect([view.round, view.country, view.topic]).toEqual(['atlantis', ['XX'], ['any']])
    expect(dropped).toEqual([{ parameter: 'country', value: '<b>' }])
  })
})

describe('any view', () => {
  it('comes out of the address as it went in, with nothing dropped', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(cleanView(toRawView(view), KNOWN)).toEqual({ view, dropped: [] })
      }),
    )
  })

  it('is narrowed exactly when a country or a topic is chosen', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(isNarrowed(view)).toBe(view.country.length + view.topic.length > 0)
      }),
    )
  })
})

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('london', 'CN', 'constructor', 'on', '2025-05', '2024-05'),
  )
  const raw: fc.Arbitrary<RawView> = fc.record({
    round: fc.option(text),
    against: fc.option(text),
    person: fc.option(text),
    element: fc.option(text),
    country: fc.array(text),
    topic: fc.array(text),
    hindsight: fc.option(text),
    measure: fc.option(text),
    base: fc.option(text),
    from: fc.option(text),
    to: fc.option(text),
    compare: fc.option(text),
    month: fc.option(text),
    duties: fc.array(text),
    goods: fc.option(text),
    shipped: fc.option(text),
    long: fc.option(text),
    tiers: fc.option(text),
    table: fc.array(text),
    theme: fc.option(text),
    slide: fc.option(text),
    deck: fc.array(text),
    every: fc.option(text),
    as: fc.option(text),
  })

  it('gives a view that is clean, and names each value it left out', () => {
    fc.assert(
      fc.property(raw, (asked) => {
        const { view, dropped } = cleanView(asked, KNOWN)
        expect(cleanView(toRawView(view), KNOWN)).toEqual({ view, dropped: [] })
        const left = (['country', 'topic', 'duties', 'table'] as const).reduce(
          (count, parameter) => count + asked[parameter].length - view[parameter].length,
          0,
        )
        expect(dropped.length).toBeGreaterThanOrEqual(left)
      }),
    )
  })
})

describe('choosing the round that stands beside the first', () => {
  it.each([
    ['london', 'busan', 'busan', ['busan', 'london']],
    ['london', 'busan', 'paris', ['paris', 'busan']],
    ['london', 'busan', 'all', ['all', 'busan']],
    ['all', 'busan', 'busan', ['busan', null]],
    ['london', null, 'busan', ['busan', null]],
  ])('at %s against %s, choosing %s', (round, against, chosen, expected) => {
    const view = changeView({ ...DEFAULT, round, against }, { round: chosen })
    expect([view.round, view.against]).toEqual(expected)
  })

  it('never sets a round against itself', () => {
    expect(changeView({ ...DEFAULT, against: null }, { against: 'london' }).against).toBeNull()
    fc.assert(
      fc.property(anyView, fc.constantFrom(...rounds.map(({ id }) => id), 'all'), (view, round) => {
        const next = changeView(view, { round })
        expect(next.round).toBe(round)
        expect(next.against).not.toBe(round)
      }),
    )
  })
})

describe('toggle', () => {
  it('adds at the end, takes out, and undoes itself', () => {
    expect(toggle(['JP'], 'KR')).toEqual(['JP', 'KR'])
    expect(toggle(['JP', 'KR'], 'JP')).toEqual(['KR'])
    expect(toggle(toggle(['JP'], 'KR'), 'KR')).toEqual(['JP'])
  })
})
