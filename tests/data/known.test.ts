import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  controlThen,
  dutyInForce,
  elementsUnderLicence,
  isScheduled,
  latestReadable,
  latestReleased,
  namesLaterDay,
  officeThen,
  stateThen,
  textThen,
  truceThen,
} from '#src/data/known.ts'
import { byId } from '#src/lib/by-id.ts'
import { elements, events, issues, meta, observationsOf, people, rounds, truces } from '#tests/dataset/read.ts'

const personById = byId(people)
const issueById = byId(issues)

/** The days of all lenses: each round's first, and the day the data closed. */
const LENSES = { ...Object.fromEntries(rounds.map((round) => [round.id, round.start])), all: meta.dataDate }

function find<T>(rows: ReadonlyMap<string, T>, id: string): T {
  const row = rows.get(id)
  if (row === undefined) throw new Error(`no ${id}`)
  return row
}

function dayOf(lens: string): string {
  return find(new Map(Object.entries(LENSES)), lens)
}

// Read off the files by hand: released by the day, latest end of period.
const AT_ROUNDS = [
  // lens, exports to the US (period), US duty, Chinese duty, days left in the truce and which
  ['geneva', '2025-04', 145, 125, null],
  ['london', '2025-05', 30, 10, ['truce-1', 64]],
  ['stockholm', '2025-06', 30, 10, ['truce-1', 15]],
  ['washington-aug', '2025-07', 30, 10, ['truce-2', 74]],
  ['madrid', '2025-08', 30, 10, ['truce-2', 57]],
  ['kuala-lumpur', '2025-09', 30, 10, ['truce-2', 16]],
  ['busan', '2025-09', 30, 10, ['truce-2', 11]],
  ['paris', '2026-02', 10, 10, ['truce-3', 240]],
  ['seoul', '2026-04', 10, 10, ['truce-3', 182]],
  ['beijing', '2026-04', 10, 10, ['truce-3', 181]],
  ['all', '2026-08', 12.5, 10, ['truce-4', 48]],
] as const

describe.each(AT_ROUNDS)('as of %s', (lens, period, usDuty, cnDuty, truce) => {
  const day = dayOf(lens)

  it(`the latest figure is that of ${period}`, () => {
    expect(latestReleased(observationsOf('gacc-exports-to-us'), day)?.period).toBe(period)
  })

  it(`the added duties are ${usDuty}% and ${cnDuty}%`, () => {
    expect(dutyInForce(observationsOf('tariff-us-added-legal'), day)?.value).toBe(usDuty)
    expect(dutyInForce(observationsOf('tariff-cn-added-legal'), day)?.value).toBe(cnDuty)
  })

  it(`the truce is ${truce?.join(' with days left: ') ?? 'not yet there'}`, () => {
    const then = truceThen(truces, day)
    expect(then && [then.truce.id, then.daysLeft]).toEqual(truce)
  })

  it('seven elements need a licence', () => {
    expect(
      elementsUnderLicence(elements, day)
        .map((element) => element.symbol)
        .toSorted(),
    ).toEqual(['Dy', 'Gd', 'Lu', 'Sc', 'Sm', 'Tb', 'Y'].toSorted())
  })

  it('nothing told comes from a later day', () => {
    const told = issues.flatMap((issue) => [
      stateThen(issue, day)?.known,
      textThen(issue.summary, day)?.known,
      textThen(issue.positions.US, day)?.known,
      textThen(issue.positions.CN, day)?.known,
    ])
    expect(told.filter((known) => known !== undefined && known > day)).toEqual([])
  })
})

describe('truceThen', () => {
  it.each([
    ['2025-05-11', null],
    ['2025-05-12', { id: 'truce-1', begun: false, daysLeft: 92, next: null }],
    ['2025-05-14', { id: 'truce-1', begun: true, daysLeft: 90, next: null }],
    ['2025-08-11', { id: 'truce-1', begun: true, daysLeft: 1, next: 'truce-2' }],
    ['2025-08-12', { id: 'truce-2', begun: true, daysLeft: 90, next: null }],
    ['2025-10-30', { id: 'truce-2', begun: true, daysLeft: 11, next: 'truce-3' }],
    ['2026-09-24', { id: 'truce-3', begun: true, daysLeft: 47, next: null }],
    ['2026-09-25', { id: 'truce-3', begun: true, daysLeft: 46, next: 'truce-4' }],
    ['2027-01-10', null],
  ])('on %s', (day, expected) => {
    const then = truceThen(truces, day)
    expect(
      then && { id: then.truce.id, begun: then.begun, daysLeft: then.daysLeft, next: then.next?.id ?? null },
    ).toEqual(expected)
  })

  it('never counts days that are over', () => {
    const days = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-06-01'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        const then = truceThen(truces, day)
        expect(then === null || (then.daysLeft > 0 && then.truce.announced <= day)).toBe(true)
      }),
    )
  })
})

describe('dutyInForce', () => {
  const us = observationsOf('tariff-us-added-legal')

  it.each([
    ['2025-02-03', undefined],
    ['2025-05-13', 145],
    ['2025-05-14', 30],
    ['2025-11-09', 30],
    ['2025-11-10', 20],
    ['2026-07-23', 10],
    ['2026-07-24', 12.5],
  ])('on %s is %s', (day, value) => {
    expect(dutyInForce(us, day)?.value).toBe(value)
  })
})

describe('latestReleased', () => {
  it.each([
    ['rare-earth-magnet-exports', '2025-06-09', '2025-04'],
    ['rare-earth-magnet-exports', '2025-06-20', '2025-05'],
    ['rare-earth-exports', '2025-06-09', '2025-05'],
    ['gacc-exports-to-us-yoy', '2025-03-10', '2025-01/02'],
    ['gacc-exports-to-us', '2024-03-06', undefined],
    ['chinese-students-in-us', '2025-06-09', '2023'],
    ['rare-earth-mine-production-china', '2025-06-09', '2023'],
    ['rare-earth-mine-production-china', '2026-03-15', '2025'],
  ])('of %s on %s is %s', (id, day, period) => {
    expect(latestReleased(observationsOf(id), day)?.period).toBe(period)
  })

  it('passes over single Januaries and Februaries kept for tables', () => {
    expect(latestReleased(observationsOf('gacc-exports-to-eu-yoy'), '2025-03-10')).toBeNull()
  })
})

describe('stateThen', () => {
  it.each([
    ['rare-earth-licences', 'geneva', '2025-04-04', 'open'],
    ['rare-earth-licences', 'london', '2025-06-06', 'open'],
    ['rare-earth-licences', 'busan', '2025-08-20', 'partly'],
    ['october-package', 'madrid', null, null],
    ['october-package', 'kuala-lumpur', '2025-10-09', 'open'],
    ['october-package', 'paris', '2025-11-07', 'partly'],
    ['entity-lists', 'madrid', '2025-05-14', 'partly'],
    ['entity-lists', 'busan', '2025-09-29', 'open'],
    ['ai-chips', 'london', '2025-05-28', 'open'],
    ['ai-chips', 'stockholm', '2025-07-15', 'partly'],
    ['may-2025-tech-stops', 'geneva', null, null],
    ['may-2025-tech-stops', 'stockholm', '2025-07-03', 'resolved'],
    ['students', 'london', '2025-06-02', 'open'],
  ])('of %s at %s', (id, lens, date, status) => {
    const then = stateThen(find(issueById, id), dayOf(lens))
    expect(then && [then.date, then.status]).toEqual(date && [date, status])
  })

  it('takes the last to happen, even where an earlier step became known after it', () => {
    // The letters of 23 May were reported on 29 May, the wider stops of 28 May at once.
    expect(stateThen(find(issueById, 'may-2025-tech-stops'), '2025-06-09')?.date).toBe('2025-05-28')
  })
})

describe('textThen', () => {
  const list = [
    { known: '2025-05-01', text: 'a' },
    { known: '2025-06-01', text: 'b' },
    { known: '2025-06-01', text: 'c' },
  ]

  it.each([
    ['2025-04-30', undefined],
    ['2025-05-01', 'a'],
    ['2025-05-31', 'a'],
    ['2025-06-01', 'c'],
  ])('on %s is %s', (day, text) => {
    expect(textThen(list, day)?.text).toBe(text)
  })
})

describe('officeThen', () => {
  it.each([
    ['scott-bessent', 'geneva', 'Secretary of the Treasury', '2025-05-10'],
    ['scott-bessent', 'washington-aug', 'Secretary of the Treasury', '2025-07-28'],
    ['wang-wentao', 'geneva', undefined, undefined],
    ['wang-wentao', 'london', 'Minister of Commerce', '2025-06-09'],
    ['wang-wentao', 'madrid', 'Minister of Commerce', '2025-06-09'],
    ['howard-lutnick', 'geneva', undefined, undefined],
    ['wang-yi', 'london', undefined, undefined],
    ['wang-yi', 'busan', 'Minister of Foreign Affairs', '2025-10-30'],
    ['marco-rubio', 'london', 'Secretary of State', '2025-06-09'],
    ['mark-carney', 'geneva', undefined, undefined],
    ['mark-carney', 'beijing', 'Prime Minister of Canada', '2025-06-09'],
  ])('of %s at %s', (id, lens, office, asOf) => {
    const then = officeThen(find(personById, id), rounds, dayOf(lens), lens)
    expect([then?.office, then?.asOf]).toEqual([office, asOf])
  })

  it('is that of the round asked about, not of the last', () => {
    const then = officeThen(find(personById, 'he-lifeng'), rounds, meta.dataDate, 'london')
    expect(then?.asOf).toBe('2025-06-09')
  })
})

describe('controlThen', () => {
  const bySymbol = new Map(elements.map((element) => [element.symbol, element]))

  it.each([
    ['Dy', '2025-04-03', 'none', null, null],
    ['Dy', '2025-04-04', 'in-force', '2025-04-04', null],
    ['Dy', '2026-11-23', 'in-force', '2025-04-04', null],
    ['Ho', '2025-10-08', 'none', null, null],
    ['Ho', '2025-10-30', 'announced', '2025-10-09', null],
    ['Ho', '2025-11-07', 'suspended', '2025-11-07', null],
    ['Ho', '2026-09-27', 'suspended', '2025-11-07', null],
    ['Ho', '2026-09-28', 'suspended', '2025-11-07', '2027-01-10'],
  ])('of %s on %s is %s', (symbol, day, state, since, reportedUntil) => {
    expect(controlThen(find(bySymbol, symbol), day)).toMatchObject({ state, since, reportedUntil })
  })

  it('tells the planned start while a control is only announced', () => {
    expect(controlThen(find(bySymbol, 'Ho'), '2025-10-30').plannedStart).toBe('2025-11-08')
  })

  it('ends in the state the files give', () => {
    const states = elements.map((element) => controlThen(element, meta.dataDate).state)
    expect(states).toEqual(elements.map((element) => element.control.status))
  })
})

describe('isScheduled', () => {
  it('marks the four events that lay ahead', () => {
    expect(events.filter(isScheduled).map((event) => event.date)).toEqual([
      '2026-11-27',
      '2026-11-30',
      '2027-01-01',
      '2027-01-10',
    ])
  })
})

describe('namesLaterDay', () => {
  it.each([
    ['Suspended on 5 November 2025.', '2025-11-04', true],
    ['Suspended on 5 November 2025.', '2025-11-05', false],
    ['In November 2025 it was lifted.', '2025-10-31', true],
    ['In November 2025 it was lifted.', '2025-11-01', false],
    ['Published 2025-11.', '2025-10-31', true],
    ['Published 2025-11.', '2025-11-01', false],
    ['Published 2025-11-05.', '2025-11-04', true],
    ['Published 2025-11-05.', '2025-11-05', false],
    ['Values of 2026 are secondary.', '2025-12-31', true],
    ['Values of 2026 are secondary.', '2026-01-01', false],
    ['Eighth round, 20-23 September 2026.', '2026-09-22', true],
    ['Eighth round, 20-23 September 2026.', '2026-09-23', false],
    ['Growth (H1) 2026 is from a note.', '2025-06-09', true],
    ['PIIE steps for 2025-26 were not found.', '2025-12-31', true],
    ['Governor of Heilongjiang 2018-20.', '2019-06-01', true],
    ['Governor of Heilongjiang 2018-20.', '2020-01-01', false],
    ['Students in 2024/25.', '2024-06-01', false],
    ['Reported on Nov 5, 2025.', '2025-11-04', true],
    ['Reported in Sept. 2025.', '2025-08-31', true],
    ['Announced on 30 October, in force in November.', '2020-01-01', false],
    ['May 2025 on April; 12 of 12 months agree.', '2025-05-01', false],
    ['Announcement 57 of 2025.', '2025-06-09', false],
    ['About 2,027 t, or 2027.5 with scrap, 12027 in all.', '2025-06-09', false],
    ['', '2025-06-09', false],
  ])('%s by %s: %s', (text, day, expected) => {
    expect(namesLaterDay(text, day)).toBe(expected)
  })

  it('finds any full date in any sentence', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        const written = date.toLocaleDateString('en-GB', {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        })
        const before = new Date(date.getTime() - 86_400_000).toISOString().slice(0, 10)
        const text = `It was lifted on ${written}, they say.`
        expect([namesLaterDay(text, day), namesLaterDay(text, before)]).toEqual([false, true])
      }),
    )
  })
})

describe('January and February', () => {
  const levels = observationsOf('gacc-exports-to-us')

  it('are read together once both are public: 36.79055 + 30.45057', () => {
    const row = latestReadable(levels, '2026-03-15')
    expect(row).toMatchObject({ period: '2026-01/02', status: 'derived', released: '2026-03-10' })
    expect(row?.value).toBeCloseTo(67.24112, 5)
  })

  it.each(['2025-06-09', '2026-04-14', '2026-11-23'])('leave the latest of %s as it is', (day) => {
    expect(latestReadable(levels, day)).toEqual(latestReleased(levels, day))
  })

  it('stay single where only one of them is public', () => {
    const early = levels.map((row) => (row.period === '2026-02' ? { ...row, released: '2026-03-20' } : row))
    expect(latestReadable(early, '2026-03-15')?.period).toBe('2026-01')
  })
})
