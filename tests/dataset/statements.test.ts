import { describe, expect, it } from 'vitest'
import { latestDayNamed } from '#src/lib/words/named-days.ts'
import { periodStart } from '#src/lib/period.ts'
import { disorder, firstSourceDay, issues, meta, rounds } from './read.ts'

interface Dated {
  where: string
  known: string
  text: string
  sourceIds: string[]
}

const dated: Dated[] = [
  ...issues.flatMap((issue) => {
    const at = (field: string, rows: readonly { known: string; text: string; sourceIds: string[] }[]) =>
      rows.map((row, index) => ({ ...row, where: `issues.json ${issue.id} ${field}[${index}]` }))
    return [
      ...at('summary', issue.summary),
      ...at('positions.US', issue.positions.US),
      ...at('positions.CN', issue.positions.CN),
      ...at('positions.EU', issue.positions.EU ?? []),
      ...at('atRounds', issue.atRounds),
      ...at('later', [issue.later]),
      ...at(
        'statusHistory',
        issue.statusHistory.map(({ note, ...row }) => ({ ...row, text: note })),
      ),
      ...issue.measures.flatMap((measure, index) => at(`measures[${index}]`, measure.steps)),
      ...at('affected', issue.affected),
      ...at('ahead', issue.ahead),
    ]
  }),
  ...rounds.flatMap((round) => [
    { ...round.outcome, where: `rounds.json ${round.id} outcome` },
    ...(round.disagreement ? [{ ...round.disagreement, where: `rounds.json ${round.id} disagreement` }] : []),
    ...round.byTopic.map((row, index) => ({ ...row, where: `rounds.json ${round.id} byTopic[${index}]` })),
  ]),
]

/** Ends of terms and planned starts may lie ahead of the day on which they were told. */
const PLANNED =
  /\ba year in \d{4}-\d\d|(?:\b(?:to|until|from|by|date for|for|became)|\bat the end of)\s+(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}(?:-\d\d)*/g

/** Told before the first source that was read: a listing and a probe reported when they happened, read about later. */
const READ_LATER = new Set([
  'issues.json entity-lists statusHistory[0]',
  'issues.json entity-lists summary[0]',
  'issues.json entity-lists measures[1][0]',
  'issues.json chinese-probes measures[0][0]',
  'issues.json chinese-probes summary[0]',
  'issues.json chinese-probes statusHistory[0]',
])

describe('dated statements', () => {
  it('name no day after the day on which they were known, but planned ones', () => {
    const wrong = dated.filter(({ text, known }) => (latestDayNamed(text.replace(PLANNED, '')) ?? '') > known)
    expect(wrong.map(({ where, text, known }) => `${where}: known ${known}: ${text}`)).toEqual([])
  })

  it('are not known before their first source', () => {
    const wrong = dated.filter(({ sourceIds, known }) => (firstSourceDay(sourceIds) ?? '') > known)
    expect(wrong.map(({ where }) => where).filter((where) => !READ_LATER.has(where))).toEqual([])
  })
})

describe.each(issues)('issues.json $id', (issue) => {
  it('keeps its lists in order of known', () => {
    const { US, CN, EU } = issue.positions
    const lists = [
      issue.summary,
      US,
      CN,
      EU ?? [],
      issue.atRounds,
      issue.affected,
      ...issue.measures.map((m) => m.steps),
    ]
    expect(lists.flatMap((rows) => disorder(rows.map((row) => row.known)))).toEqual([])
  })

  it('tells what a round did from its first day on at the earliest', () => {
    const startOf = new Map(rounds.map(({ id, start }) => [id, start]))
    const early = issue.atRounds.filter(({ roundId, known }) => known < (startOf.get(roundId) ?? ''))
    expect(early.map(({ roundId }) => roundId)).toEqual([])
  })

  it('gives both sides at similar length, at the end and on 10 June 2025', () => {
    const length = (side: 'US' | 'CN', day: string) =>
      issue.positions[side].filter((row) => row.known <= day).reduce((total, row) => total + row.text.length, 0)
    const now = [length('US', meta.dataDate), length('CN', meta.dataDate)]
    expect(Math.max(...now), `lengths ${now.join(' and ')}`).toBeLessThanOrEqual(2 * Math.min(...now))
    const then = [length('US', '2025-06-10'), length('CN', '2025-06-10')]
    expect(Math.max(...then), `lengths ${then.join(' and ')}`).toBeLessThanOrEqual(2.5 * Math.min(...then))
  })

  it('keeps its history in order of date, in the past, and known when it happened or later', () => {
    const { statusHistory } = issue
    expect(disorder(statusHistory.map((row) => row.date))).toEqual([])
    expect(statusHistory.filter((row) => row.known < row.date).map((row) => row.date)).toEqual([])
    expect(statusHistory.filter((row) => periodStart(row.date) > meta.dataDate).map((row) => row.date)).toEqual([])
  })

  it('has measures in order of their first step, and takes no step before its day', () => {
    const steps = issue.measures.flatMap((measure) => measure.steps)
    expect(disorder(issue.measures.map((measure) => measure.steps[0]?.known ?? ''))).toEqual([])
    expect(steps.filter((step) => step.known < step.date).map((step) => step.text)).toEqual([])
  })

  it('looks ahead in date order, and tells of each day before it comes', () => {
    expect(disorder(issue.ahead.map((row) => row.date))).toEqual([])
    expect(issue.ahead.filter((row) => row.known >= row.date).map((row) => row.text)).toEqual([])
  })

  it('names no one as caught between who is one of the two sides or not borne by the issue', () => {
    const others = issue.countries.filter((code) => code !== 'US' && code !== 'CN')
    expect(issue.affected.filter((row) => !others.includes(row.country)).map((row) => row.text)).toEqual([])
  })

  it('calls an ask only what names something wanted', () => {
    const { US, CN, EU } = issue.positions
    const said = [...US, ...CN, ...(EU ?? [])]
    expect(said.filter((row) => (row.kind === 'asks') !== /\basks?\b/i.test(row.text)).map((row) => row.text)).toEqual(
      [],
    )
    expect(said.filter((row) => (row.kind === 'none') !== /official statement/.test(row.text))).toEqual([])
  })

  it('gives a note its own day', () => {
    expect(issue.facts.filter((fact) => (fact.note === null) !== (fact.noteKnown === null))).toEqual([])
    expect(issue.facts.filter((fact) => fact.noteKnown !== null && fact.noteKnown < fact.known)).toEqual([])
  })

  it('ends its history in its state', () => {
    expect(issue.statusHistory.at(-1)?.status).toBe(issue.status)
  })

  it('has no fact before the time it describes, but projections', () => {
    const early = issue.facts.filter(
      ({ asOf, known, note }) => asOf !== null && !note?.includes('rojection') && known.slice(0, asOf.length) < asOf,
    )
    expect(early.map((fact) => fact.label)).toEqual([])
  })

  it('keeps qualifiers out of values', () => {
    expect(issue.facts.filter(({ value }) => /^[<>~]/.test(String(value))).map((fact) => fact.label)).toEqual([])
  })
})
