import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TradeEvent } from '#src/data/events.ts'
import { event as eventSchema } from '#src/data/records/events.ts'
import { toLens, type Lens } from '#src/data/lens.ts'
import { round as roundSchema } from '#src/data/records/rounds.ts'
import { toTimelineSentence } from '#src/features/timeline/to-sentence.ts'
import { countBySide, roundBefore, roundOf, toTimeline } from '#src/features/timeline/to-timeline.ts'
import { toWhen } from '#src/features/timeline/to-when.ts'
import { readRows } from '#tests/read-rows.ts'

const DATA_DATE = '2026-11-23'
const events = await readRows('events', eventSchema)
const rounds = await readRows('rounds', roundSchema)
const all = { country: [], topic: [] }
const lensOf = (id: string, hindsight = true): Lens =>
  toLens(rounds.find((round) => round.id === id) ?? 'all', hindsight, DATA_DATE)
const at = (id: string, hindsight = true, chosen: { country: string[]; topic: string[] } = all) =>
  toTimeline(events, { rounds, lens: lensOf(id, hindsight), chosen })

describe('toTimeline', () => {
  it('lists every event of the file, once, whatever the round', () => {
    for (const { id } of rounds) {
      const { all } = at(id)
      expect([...all.then, ...all.later].map((event) => event.id)).toEqual(events.map((event) => event.id))
    }
  })

  it('holds nothing dated after the lens with hindsight off', () => {
    for (const { id, start } of rounds) {
      const { all, near } = at(id, false)
      expect([...all.then, ...near.then].filter((event) => event.date > start)).toEqual([])
      expect([...all.later, ...near.later]).toEqual([])
    }
  })

  it('counts what a plain reading of the file counts, for any filters', () => {
    const codes = [...new Set(events.flatMap((event) => event.countries))]
    const topics = [...new Set(events.flatMap((event) => event.topics))]
    fc.assert(
      fc.property(
        fc.subarray(codes, { maxLength: 3 }),
        fc.subarray(topics, { maxLength: 3 }),
        fc.constantFrom(...rounds.map(({ id }) => id), 'all'),
        fc.boolean(),
        (country, topic, id, hindsight) => {
          const expected = events.filter(
            (event) =>
              (country.length === 0 || event.countries.some((code) => country.includes(code))) &&
              (topic.length === 0 || event.topics.some((one) => topic.includes(one))),
          )
          const lens = lensOf(id, hindsight)
          const shown = at(id, hindsight, { country, topic })
          expect(shown.kept).toBe(expected.length)
          expect(shown.total).toBe(events.filter((event) => hindsight || event.date <= lens.day).length)
          expect(shown.all.then.length).toBe(expected.filter((event) => event.date <= lens.day).length)
          expect(shown.all.later.length).toBe(hindsight ? expected.length - shown.all.then.length : 0)
        },
      ),
    )
  })

  it('puts the run-up to London first, and what came of it after', () => {
    const { near, from, since } = at('london')
    expect([from, since?.id]).toEqual(['2025-05-10', 'geneva'])
    expect(near.then.at(0)?.id).toBe('2025-05-10-geneva-talks')
    expect(near.then.at(-1)?.id).toBe('2025-06-09-london-talks')
    expect(near.later.map((event) => event.date)).toEqual(['2025-06-11', '2025-06-11', '2025-07-02', '2025-07-03'])
  })

  it('has what is planned beside what happened when everything is the lens', () => {
    expect(at('all').near.later.every((event) => event.tags.includes('scheduled'))).toBe(true)
    expect(at('all').near.later).toHaveLength(4)
  })
})

describe('roundBefore', () => {
  it.each([
    ['geneva', undefined],
    ['london', 'geneva'],
    ['busan', 'madrid'],
    ['beijing', 'paris'],
    ['all', 'beijing'],
  ])('of %s is %s', (id, before) => {
    expect(roundBefore(rounds, lensOf(id))?.id).toBe(before)
  })
})

describe('roundOf', () => {
  it('finds each round once among the events', () => {
    const found = events.flatMap((event) => roundOf(event, rounds)?.id ?? [])
    expect(found.toSorted()).toEqual(rounds.map(({ id }) => id).toSorted())
  })
})

describe('countBySide', () => {
  it('adds up to all of them', () => {
    const { US, CN, other } = countBySide(events)
    expect(US + CN + other).toBe(events.length)
    expect(US).toBe(events.filter((event) => event.actor.includes('US') && !event.actor.includes('CN')).length)
  })
})

describe('toTimelineSentence', () => {
  it.each([
    ['london', 'London', false, '30 days from Geneva to London: 21 events, nine by the US, six by China'],
    ['geneva', 'Geneva', false, '60 days up to Geneva: '],
    ['all', null, false, '194 days since Beijing opened: '],
    ['london', 'London', true, 'October 2022 to January 2027: 102 events, '],
  ])('at %s says what is listed', (id, label, isAll, start) => {
    expect(toTimelineSentence(at(id), { day: lensOf(id).day, label, isAll })).toContain(start)
  })

  it('says so when nothing fell in the time', () => {
    const sentence = toTimelineSentence(at('london', true, { country: ['JP'], topic: [] }), {
      day: '2025-06-09',
      label: 'London',
      isAll: false,
    })
    expect(sentence).toBe('30 days from Geneva to London: no events')
  })
})

describe('toWhen', () => {
  const [first] = events
  if (!first) throw new Error('events.json is empty; the cases below need one event.')
  const one = (date: string, endDate: string | null, datePrecision: TradeEvent['datePrecision'] = 'day') => ({
    ...first,
    date,
    endDate,
    datePrecision,
  })
  it.each([
    [one('2025-06-05', null), true, '5 June'],
    [one('2025-07-15', null, 'approximate'), true, 'about 15 July'],
    [one('2025-06-09', '2025-06-10'), true, '9–10 June'],
    [one('2025-07-28', '2025-08-02'), true, '28 July – 2 Aug'],
    [one('2025-06-09', '2025-06-10'), false, 'from 9 June'],
    [one('2025-04-04', '2025-04-09'), false, '4–9 Apr'],
  ])('%#', (event, hindsight, expected) => {
    expect(toWhen(event, { day: '2025-06-09', roundId: 'london', hindsight })).toBe(expected)
  })
})
