import { describe, expect, it } from 'vitest'
import { byId } from '#src/lib/by-id.ts'
import { claims, disorder, events, meta, people, repeated, rounds, truces } from './read.ts'

const personById = byId(people)
const roundById = byId(rounds)

describe.each(rounds)('rounds.json $id', (round) => {
  it('begins before it ends, and its results are known in order, none before it began', () => {
    expect(round.start <= round.end).toBe(true)
    expect(disorder(round.byTopic.map((row) => row.known))).toEqual([])
    expect([round.outcome, ...round.byTopic].filter((row) => row.known < round.start)).toEqual([])
  })

  it('seats both sides, each member on their own, the head among them', () => {
    expect(round.delegations.map((delegation) => delegation.side).toSorted()).toEqual(['CN', 'US'])
    for (const { side, headId, members, complete } of round.delegations) {
      const ids = members.map((member) => member.personId)
      expect(repeated(ids)).toEqual([])
      expect(ids.filter((id) => personById.get(id)?.side !== side)).toEqual([])
      expect(headId === null || ids.includes(headId), `${side} head`).toBe(true)
      expect(complete && ids.length === 0, `${side} complete and empty`).toBe(false)
    }
  })

  it('has an event', () => {
    expect(events.some((event) => event.roundId === round.id)).toBe(true)
  })

  it('has a label short enough for the rail', () => {
    expect(round.label).toMatch(/^[A-Z][a-z]+( [A-Z][a-z]+)?$/)
    expect(round.city.startsWith(round.label)).toBe(true)
  })
})

describe('rounds.json', () => {
  it('numbers the ministerial rounds from 1 to 7, in order of time', () => {
    expect(disorder(rounds.map((round) => round.start))).toEqual([])
    expect(rounds.flatMap((round) => round.number ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(rounds.filter((round) => (round.kind === 'ministerial') !== (round.number !== null))).toEqual([])
  })

  it('labels each round differently', () => {
    expect(repeated(rounds.map((round) => round.label))).toEqual([])
  })
})

describe('people.json', () => {
  const seated = new Set(
    rounds.flatMap((round) => round.delegations.flatMap(({ members }) => members.map((member) => member.personId))),
  )

  it('calls delegates those who sat in a round', () => {
    expect(people.filter(({ id, kind }) => kind === 'delegate' && !seated.has(id)).map(({ id }) => id)).toEqual([])
    const others = people.filter(({ id, kind }) => seated.has(id) && kind !== 'delegate' && kind !== 'leader')
    expect(others.map(({ id }) => id)).toEqual([])
  })
})

describe('events.json', () => {
  const idsWhere = (wrong: (event: (typeof events)[number]) => boolean) =>
    events.filter(wrong).map((event) => `events.json ${event.id}`)

  it('is in order of date, with no event twice', () => {
    expect(disorder(events.map((event) => event.date))).toEqual([])
    expect(repeated(events.map((event) => `${event.date} ${event.title}`))).toEqual([])
  })

  it('ends no event before it began', () => {
    expect(idsWhere(({ date, endDate }) => endDate !== null && endDate < date)).toEqual([])
  })

  it('marks as scheduled exactly what lies after the day the data closed', () => {
    expect(idsWhere(({ date, tags }) => date > meta.dataDate !== tags.includes('scheduled'))).toEqual([])
  })

  it('lets no event lead up to a round that was over', () => {
    expect(
      idsWhere(
        ({ relatedRoundId, date }) => relatedRoundId !== null && date > (roundById.get(relatedRoundId)?.start ?? ''),
      ),
    ).toEqual([])
  })
})

describe('truces.json', () => {
  it('follow one another without a gap, each announced before it began', () => {
    expect(truces.slice(1).map((truce) => truce.start)).toEqual(truces.slice(0, -1).map((truce) => truce.end))
    const wrong = truces.filter(({ announced, start, end }) => announced > start || start >= end)
    expect(wrong.map((truce) => truce.id)).toEqual([])
  })
})

describe('claims.json', () => {
  it.each([
    ['confirmed', 13],
    ['refined', 10],
    ['contradicted', 2],
    ['unverified', 1],
  ])('%s: %i', (verdict, count) => {
    expect(claims.filter((claim) => claim.verdict === verdict)).toHaveLength(count)
  })
})
