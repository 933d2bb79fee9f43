import { describe, expect, it } from 'vitest'
import { truceThen } from '#src/data/known.ts'
import { findingSources, findingText, type Finding } from '#src/evidence/citing/cited.ts'
import { toDutiesRow } from '#src/features/overview/figures/to-duties-row.ts'
import { toLicencesRow } from '#src/features/overview/figures/to-licences-row.ts'
import { toOverviewFinding } from '#src/features/overview/to-overview-finding.ts'
import { toSideTalks } from '#src/features/overview/side-talks/to-side-talks.ts'
import { toTradeRow, type KeyFigureRow } from '#src/features/overview/figures/to-trade-row.ts'
import { elements, events, meta, observationsOf, rounds, sources, truces } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'
import { byId } from '#src/lib/by-id.ts'

const drawingOf = (id: string, hindsight = true) => ({
  lens: lensOf(id, hindsight),
  sources: byId(sources),
  lensLabel: id,
  dataDate: meta.dataDate,
})

const findingOf = (id: string, hindsight = true) =>
  toOverviewFinding({
    round: rounds.find((round) => round.id === id) ?? null,
    rounds,
    lens: lensOf(id, hindsight),
    levels: observationsOf('gacc-exports-to-us'),
    changes: observationsOf('gacc-exports-to-us-yoy'),
  })

const exportsRow = (id: string, hindsight = true) =>
  toTradeRow(
    {
      id: 'exports',
      name: 'China’s exports to the US',
      levelId: 'gacc-exports-to-us',
      levels: observationsOf('gacc-exports-to-us'),
      changeId: 'gacc-exports-to-us-yoy',
      changes: observationsOf('gacc-exports-to-us-yoy'),
    },
    drawingOf(id, hindsight),
  )

const importsRow = (id: string, hindsight = true) =>
  toTradeRow(
    {
      id: 'imports',
      name: 'China’s imports from the US',
      levelId: 'gacc-imports-from-us',
      levels: observationsOf('gacc-imports-from-us'),
      changeId: 'gacc-imports-from-us-yoy',
      changes: observationsOf('gacc-imports-from-us-yoy'),
    },
    drawingOf(id, hindsight),
  )

const dutiesRow = (id: string, hindsight = true) =>
  toDutiesRow(
    { us: observationsOf('tariff-us-added-legal'), cn: observationsOf('tariff-cn-added-legal') },
    drawingOf(id, hindsight),
  )

const words = (row: KeyFigureRow) => [
  row.values.map(({ cited, unit }) => `${cited.text} ${unit}`.trim()).join(', '),
  ...row.changes.map(({ cited, after }) => `${cited.text} ${after}`),
]

// Worked out by hand from the published levels: April 33.02395 on March 40.06112 is -17.57%, and so on. Paris opened
// after January and February came out, as one figure; July 2026 is missing, so the last month has no month before.
const HEADLINES = [
  ['geneva', 'As talks opened in Geneva, China’s exports to the US were down 17.6% in a month'],
  ['london', 'As talks opened in London, China’s exports to the US were down 12.7% in a month'],
  ['stockholm', 'As talks opened in Stockholm, China’s exports to the US were up 32.4% in a month'],
  ['washington-aug', 'As talks opened in Washington, China’s exports to the US were down 6.1% in a month'],
  ['madrid', 'As talks opened in Madrid, China’s exports to the US were down 11.8% in a month'],
  ['kuala-lumpur', 'As talks opened in Kuala Lumpur, China’s exports to the US were up 8.6% in a month'],
  ['busan', 'As the leaders met in Busan, China’s exports to the US were up 8.6% in a month'],
  [
    'paris',
    'As talks opened in Paris, China’s exports to the US in January and February were down 11.0% on a year earlier',
  ],
  ['seoul', 'As talks opened in Seoul, China’s exports to the US were up 24.8% in a month'],
  ['beijing', 'As the leaders met in Beijing, China’s exports to the US were up 24.8% in a month'],
  ['all', 'On 23 November 2026, China’s exports to the US were up 34.4% on a year earlier'],
] as const

describe('the headline', () => {
  it.each(HEADLINES)('of %s: %s', (id, headline) => {
    expect(findingText(findingOf(id).headline)).toBe(headline)
    expect(findingSources(findingOf(id).headline).length).toBeGreaterThan(0)
  })

  it.each(LENS_IDS)('of %s is the same with hindsight off', (id) => {
    expect(findingOf(id, false)).toEqual(findingOf(id, true))
  })

  it('works its figure out in the open', () => {
    const [, figure] = findingOf('london').headline
    expect(figure).toMatchObject({
      text: '12.7%',
      label: 'China’s exports to the US, May 2025 on April 2025',
      status: 'derived',
      formula: '28.819 ÷ 33.024 − 1 = \u221212.73%',
      known: '2025-06-09',
    })
  })

  it('says so where nothing was known', () => {
    const nothing = toOverviewFinding({ round: null, rounds: [], lens: lensOf('london'), levels: [], changes: [] })
    expect(findingText(nothing.headline)).toBe(
      'On 9 June 2025, no monthly figure for China’s exports to the US was known',
    )
    expect([nothing.standfirst, nothing.freshness]).toEqual([[], ''])
  })
})

describe('the sentence below it', () => {
  it.each([
    ['geneva', ''],
    ['london', 'After Geneva: each'],
    // London's accounts were told apart on 12 June.
    ['stockholm', 'After London: '],
    ['seoul', 'After Busan: '],
    // The August meeting's difference became known on 20 October, before Kuala Lumpur opened.
    ['kuala-lumpur', 'After Washington: '],
    ['all', 'After Beijing: '],
  ])('of %s begins "%s"', (id, start) => {
    const text = findingText(findingOf(id).standfirst)
    expect(text.slice(0, start.length)).toBe(start)
    expect(text === '').toBe(start === '')
  })

  it.each(LENS_IDS)('of %s rests on nothing known later', (id) => {
    const cited = (parts: Finding) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part.known ?? '']))
    const { headline, standfirst } = findingOf(id)
    expect([...cited(headline), ...cited(standfirst)].filter((known) => known > lensOf(id).day)).toEqual([])
  })
})

describe('how fresh it was', () => {
  it.each([
    ['london', 'The figure for May 2025 came out the day the talks began.'],
    ['geneva', 'The figure for April 2025 came out one day before the talks began.'],
    ['busan', 'The figure for September 2025 came out 17 days before the leaders met.'],
    ['paris', 'The figure for January and February 2026 came out 5 days before the talks began.'],
    ['seoul', 'The figure for April 2026 came out about 3 days before the talks began.'],
    ['all', 'The figure for August 2026 came out 76 days before the data closed.'],
  ])('%s: %s', (id, text) => {
    expect(findingOf(id).freshness).toBe(text)
  })
})

describe('the key figures', () => {
  it.each([
    ['geneva', ['$33.0bn', '\u221217.6% on March', '\u221221.0% on a year']],
    ['london', ['$28.8bn', '\u221212.7% on April', '\u221234.5% on a year']],
    ['stockholm', ['$38.2bn', '+32.4% on May', '\u221216.1% on a year']],
    ['paris', ['$67.2bn', '\u221211.0% on a year']],
    ['all', ['$42.5bn', '+34.4% on a year']],
  ])('of %s: exports %j', (id, expected) => {
    expect(words(exportsRow(id))).toEqual(expected)
  })

  it.each([
    ['geneva', ['$12.6bn', '+0.1% on March', '\u221213.8% on a year']],
    ['london', ['$10.8bn', '\u221213.9% on April', '\u221218.1% on a year']],
    ['paris', ['$10.9bn', '+8.7% on November', '\u221229.0% on a year']],
    // August 2025 was 11.28: 13.3 / 11.28 - 1 = +17.9%, worked out, for none was reported.
    ['all', ['$13.3bn', '+17.9% on a year']],
  ])('of %s: imports %j', (id, expected) => {
    expect(words(importsRow(id))).toEqual(expected)
  })

  it.each([
    ['geneva', ['145%, 125%', '+41 points US, 10 April 2025', '+41 points China, 12 April 2025']],
    ['london', ['30%, 10%', '\u2212115 points each, on 14 May']],
    ['busan', ['30%, 10%', '\u2212115 points each, on 14 May']],
    ['paris', ['10%, 10%', '\u221210 points US, 24 February 2026', 'unchanged China, 10 November 2025']],
    ['all', ['12.5%, 10%', '+2.5 points US, 24 July 2026', 'unchanged China, 10 November 2025']],
  ])('of %s: duties %j', (id, expected) => {
    expect(words(dutiesRow(id))).toEqual(expected)
  })

  it.each(LENS_IDS)('of %s: seven elements under licence, since 4 April 2025', (id) => {
    expect(words(toLicencesRow(elements, drawingOf(id)))).toEqual(['7 elements', '+7 on 4 April 2025'])
  })

  it.each(LENS_IDS)('of %s hold nothing known later when hindsight is off', (id) => {
    const { day } = lensOf(id)
    const rows = [
      exportsRow(id, false),
      importsRow(id, false),
      dutiesRow(id, false),
      toLicencesRow(elements, drawingOf(id, false)),
    ]
    const dated = rows.flatMap((row) => [
      ...[...row.values, ...row.changes].map(({ cited }) => cited.known ?? ''),
      ...row.plot.series.flatMap((series) => series.points.map((point) => point.known)),
    ])
    expect(dated.length).toBeGreaterThan(10)
    expect(dated.filter((known) => known > day)).toEqual([])
  })

  it.each([
    ['london', 'May 2025'],
    ['paris', 'January and February 2026'],
    ['all', 'August 2026'],
  ])('of %s: the latest month of exports is %s', (id, period) => {
    expect(exportsRow(id).values.map((value) => value.period)).toEqual([period])
  })

  it('say so where nothing was known', () => {
    const none = { id: 'exports', name: 'Exports', levelId: 'a', levels: [], changeId: 'b', changes: [] }
    expect(toTradeRow(none, drawingOf('london'))).toMatchObject({
      values: [],
      changes: [],
      missing: 'No figure known on 9 June 2025',
    })
    expect(toDutiesRow({ us: [], cn: [] }, drawingOf('london'))).toMatchObject({ values: [], changes: [] })
    expect(toLicencesRow([], drawingOf('london'))).toMatchObject({ values: [], changes: [] })
  })
})

describe('side talks', () => {
  it.each(LENS_IDS)('as of %s are China’s latest with each of four, read off the events', (id) => {
    const { day } = lensOf(id)
    const byHand = ['JP', 'KR', 'CA', 'EU'].map((code) => [
      code,
      events
        .filter(
          (event) =>
            event.date <= day &&
            event.countries.includes(code) &&
            event.actor.includes('CN') &&
            // A contact or an offer; a measure against it is no talk.
            (event.actor.includes(code) || event.tags.includes('green-channel')) &&
            event.roundId === null,
        )
        .at(-1)?.id ?? null,
    ])
    expect(toSideTalks(events, lensOf(id)).map(({ code, event }) => [code, event?.id ?? null])).toEqual(byHand)
  })

  it('stand for London in spring 2025', () => {
    expect(toSideTalks(events, lensOf('london')).map(({ name, event }) => [name, event?.date])).toEqual([
      ['Japan', '2025-03-30'],
      ['South Korea', '2025-03-30'],
      ['Canada', '2025-06-05'],
      ['European Union', '2025-06-07'],
    ])
  })
})

describe('the truce', () => {
  it('had 64 days to run in London and 11 in Busan', () => {
    expect(['london', 'busan'].map((id) => truceThen(truces, lensOf(id).day)?.daysLeft)).toEqual([64, 11])
  })
})
