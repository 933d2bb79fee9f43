import { describe, expect, it } from 'vitest'
import { namesLaterDay } from '#src/data/known.ts'
import { latestDayNamed } from '#src/lib/words/named-days.ts'
import { addMonths, periodEnd } from '#src/lib/period.ts'
import {
  claims,
  conflicts,
  disorder,
  elements,
  events,
  firstSourceDay,
  gaps,
  importSources,
  issues,
  latestDay,
  meta,
  observationOf,
  observations,
  partners,
  people,
  production,
  products,
  rounds,
  series,
  truces,
} from './read.ts'

/** The day of a month's customs headline. */
const headlineOf = (month: string) => observationOf('gacc-exports-to-us', month).released
const lastMonth = (span: string) => `${span.slice(0, 5)}${span.slice(-2)}`
const twentiethAfter = (month: string) => `${addMonths(month, 1)}-20`

describe('partners.json', () => {
  const regions = new Set([null, 'US', 'EU', 'ASEAN', 'AFR'])

  it.each(partners.filter(({ partner }) => regions.has(partner)))('$id came with the headline', (row) => {
    expect(row.released).toBe(headlineOf(lastMonth(row.period)))
  })

  it.each(partners.filter(({ partner }) => !regions.has(partner)))('$id came later than the headline', (row) => {
    const month = lastMonth(row.period)
    // May 2025 to India was printed on 17 June, three days before the usual day.
    const day = row.id === '2025-05-exports-in' ? '2025-06-17' : twentiethAfter(month)
    expect(row.released).toBe(day)
    expect(row.released > headlineOf(month)).toBe(true)
  })

  it.each([
    ['IN', '2025-05', 'gacc-exports-to-india-yoy'],
    ['DE', '2025-12', 'gacc-exports-to-germany-yoy'],
    ['EU', '2025-05', 'gacc-exports-to-eu-yoy'],
    ['ASEAN', '2025-09', 'gacc-exports-to-asean-yoy'],
    ['AFR', '2025-09', 'gacc-exports-to-africa-yoy'],
  ])('%s %s was public on the day of its growth rate', (partner, period, seriesId) => {
    const row = partners.find((candidate) => candidate.partner === partner && candidate.period === period)
    expect(row?.released).toBe(observationOf(seriesId, period).released)
  })
})

describe('products.json', () => {
  it.each(products)('$id came on the 20th', ({ period, released }) => {
    expect(released).toBe(twentiethAfter(lastMonth(period)))
  })
})

describe('USGS figures', () => {
  it.each(production)('production.json $label', (row) => {
    expect(row.released).toBe('2026-02-06')
    expect(row.firstReleased).toBe(row.production2024FirstPublished === null ? null : '2025-01-31')
    const corrected = row.label === 'Brazil' || row.label === 'World'
    expect(row.reservesReleased).toBe(row.reserves === null ? null : corrected ? '2026-05-27' : '2026-02-06')
  })

  it.each(importSources)('import-sources.json $id', ({ period, released }) => {
    expect(released).toBe(period === '2020/2023' ? '2025-01-31' : '2026-02-06')
  })

  it.each(elements)('elements.json $symbol', ({ priceUsdPerKg2025, priceReleased, control }) => {
    expect(priceReleased).toBe(priceUsdPerKg2025 === null ? null : '2026-02-06')
    expect(control.suspended).toBe(control.status === 'suspended' ? '2025-11-07' : null)
    expect(control.reportedKnown).toBe(control.reportedUntil === null ? null : '2026-09-28')
  })

  it.each(elements.filter((row) => row.control.suspended !== null))(
    '$symbol: the notice gives the day',
    ({ control }) => {
      expect(control.note).toContain('Suspended on 7 November 2025')
    },
  )
})

describe('claims.json', () => {
  it.each(claims)('$id could be told on $known', ({ finding, correction, known, published, sourceIds }) => {
    expect(published).toBe('2025-06-09')
    expect(known >= published).toBe(true)
    expect(namesLaterDay(`${finding} ${correction ?? ''}`, known)).toBe(false)
    expect((firstSourceDay(sourceIds) ?? '') <= known).toBe(true)
  })

  it('were to be told on 9 June 2025, but four that speak of later days', () => {
    const later = claims.filter((claim) => claim.known !== claim.published)
    expect(later.map(({ id, known }) => `${id} ${known}`)).toEqual([
      'c02 2025-06-10',
      'c08 2025-06-11',
      'c16 2026-02-06',
      'c26 2025-07-24',
    ])
  })
})

/** A report named in the text that is no source of the record, and its day. */
const LATER_REPORTS = new Map([['uibe-share-label', '2026-01-11']])

describe('conflicts.json', () => {
  it.each(conflicts)('$id could be told on $known', ({ id, what, resolution, known, sourceIds }) => {
    const named = [what, resolution].flatMap((text) => latestDayNamed(text) ?? []).filter((day) => day <= meta.dataDate)
    expect(named.filter((day) => day > known)).toEqual([])
    expect((firstSourceDay(sourceIds) ?? '') <= known).toBe(true)
    const days = sourceIds.flatMap((id) => latestDay(id) ?? [])
    const last =
      days
        .concat(named, LATER_REPORTS.get(id) ?? [])
        .toSorted()
        .at(-1) ?? ''
    expect(known <= last).toBe(true)
  })

  const known = new Set([
    ...series.map((row) => `series:${row.id}`),
    ...[...observations].flatMap(([id, rows]) => rows.map((row) => `series:${id}@${row.period}`)),
    ...events.map((row) => `event:${row.id}`),
    ...rounds.map((row) => `round:${row.id}`),
    ...issues.map((row) => `issue:${row.id}`),
    ...claims.map((row) => `claim:${row.id}`),
    ...truces.map((row) => `truce:${row.id}`),
    ...partners.map((row) => `partner:${row.id}`),
    ...importSources.map((row) => `import-source:${row.id}`),
    ...production.map((row) => `production:${row.label}`),
    ...elements.map((row) => `element:${row.symbol}`),
  ])

  it.each(conflicts)('$id is about something that is there', ({ about }) => {
    expect(about.filter((ref) => !known.has(ref))).toEqual([])
  })
})

describe('gaps.json', () => {
  it('speaks of the files on the day they closed', () => {
    expect(gaps.filter((gap) => gap.known !== meta.dataDate)).toEqual([])
  })
})

/** A city named in a role that is no round there, or a round announced before it began. */
const ANOTHER_SENSE = new Set([
  'maros-sefcovic Paris 2025-06-03',
  'maros-sefcovic Paris 2025-11-05',
  'donald-trump London 2025-06-06',
])

describe.each(people)('people.json $id', ({ id, roles, background, backgroundKnown, officeAsOf }) => {
  it('has roles in order, each adding to the one before', () => {
    expect(disorder(roles.map((role) => role.known))).toEqual([])
    expect(officeAsOf <= meta.dataDate).toBe(true)
  })

  it('names no day in a role before it, and no round before it began', () => {
    const early = roles.filter(({ known, text }) => {
      const named = rounds.filter((round) => text.includes(round.label) && round.start > known)
      return namesLaterDay(text, known) || named.some((round) => !ANOTHER_SENSE.has(`${id} ${round.label} ${known}`))
    })
    expect(early).toEqual([])
  })

  it('knows since when its background holds', () => {
    expect(backgroundKnown === null).toBe(background === null)
    expect(namesLaterDay(background ?? '', backgroundKnown ?? '')).toBe(false)
  })
})

describe('days of release and of knowing', () => {
  it('lie after the period, for partners and products', () => {
    const early = [...partners, ...products].filter((row) => row.released < periodEnd(row.period))
    expect(early.map((row) => row.id)).toEqual([])
  })
})
