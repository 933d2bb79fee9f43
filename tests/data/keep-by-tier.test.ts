import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  HIDDEN_TEXT,
  keepConflicts,
  keepElements,
  keepIssues,
  keepObservations,
  keepRounds,
  keepRows,
} from '#src/data/keep-by-tier.ts'
import { weakestOnly } from '#src/data/tiers.ts'
import { narrow } from '#src/filters/narrow.ts'
import { byId } from '#src/lib/by-id.ts'
import * as read from '#tests/dataset/read.ts'

const sources = byId(read.sources)
const isWeak = ({ sourceIds }: { sourceIds: readonly string[] }) => weakestOnly(sourceIds, sources) !== null
const said = (known: string, text: string, ...sourceIds: string[]) => ({ known, text, sourceIds })

describe('what rests on tiers C and D alone', () => {
  it('leaves events as a whole, and what is kept and hidden add up', () => {
    const { rows, hidden } = keepRows(read.events, sources, 'event', (event) => event.date)
    expect(rows.some(isWeak)).toBe(false)
    expect(rows.length + hidden.length).toBe(read.events.length)
    // Counted by hand in the facts: 18 events wear the badge.
    expect(hidden).toHaveLength(18)
    expect(hidden).toContainEqual({ kind: 'event', known: '2026-09-25' })
  })

  it('leaves a figure as a gap that keeps its place, day and sources', () => {
    const rows = read.observationsOf('gacc-exports-to-us')
    const { rows: kept, hidden } = keepObservations(rows, sources)
    expect(kept.map(({ period, sourceIds }) => [period, sourceIds])).toEqual(
      rows.map(({ period, sourceIds }) => [period, sourceIds]),
    )
    expect(kept.filter(({ value }) => value === null)).toEqual(kept.filter(isWeak))
    expect(hidden).toHaveLength(rows.filter(isWeak).length)
    // May 2025 and April 2025 were carried by press too; June 2024 by the data file alone.
    expect(kept.find(({ period }) => period === '2025-05')?.value).toBe(
      rows.find(({ period }) => period === '2025-05')?.value,
    )
    expect(kept.find(({ period }) => period === '2024-06')).toMatchObject({ value: null })
    expect(kept.find(({ period }) => period === '2024-06')).not.toHaveProperty('formula')
  })

  it('leaves no weak part in an issue but words that say so', () => {
    const { rows, hidden } = keepIssues(read.issues, sources)
    const parts = rows.flatMap((issue) => [
      ...issue.summary,
      ...issue.positions.US,
      ...issue.positions.CN,
      ...(issue.positions.EU ?? []),
      ...issue.atRounds,
      ...issue.statusHistory.map((change) => ({ ...change, text: change.note })),
      issue.later,
      ...issue.facts.map((fact) => ({ ...fact, text: String(fact.value) })),
    ])
    expect(parts.filter(isWeak).filter(({ text }) => text !== HIDDEN_TEXT)).toEqual([])
    expect(hidden.filter(({ kind }) => kind === 'figure')).toHaveLength(
      read.issues.flatMap(({ facts }) => facts).filter(isWeak).length,
    )
    expect(rows).toHaveLength(read.issues.length)
  })

  it('takes back a statement to the one before, and never to silence', () => {
    const magnets = keepIssues(read.issues, sources).rows.find(({ id }) => id === 'magnet-flows')
    const before = read.issues.find(({ id }) => id === 'magnet-flows')
    // All three statements of the US rest on C and D; both of China do not.
    expect(magnets?.positions.US).toEqual([{ ...before?.positions.US[0], text: HIDDEN_TEXT }])
    expect(magnets?.positions.CN).toEqual(before?.positions.CN)
  })

  it('keeps every round as a lens, and of Beijing nobody and no result', () => {
    const { rows } = keepRounds(read.rounds, sources)
    expect(rows.map(({ id, start }) => [id, start])).toEqual(read.rounds.map(({ id, start }) => [id, start]))
    const beijing = rows.find(({ id }) => id === 'beijing')
    expect(beijing?.byTopic).toEqual([])
    expect(beijing?.outcome.text).toBe(HIDDEN_TEXT)
    expect(beijing?.delegations.flatMap(({ members }) => members)).toEqual([])
    const london = rows.find(({ id }) => id === 'london')
    expect(london).toEqual(read.rounds.find(({ id }) => id === 'london'))
  })

  it('keeps a difference only where two of its sources are A or B', () => {
    const { rows, hidden } = keepConflicts(read.conflicts, sources)
    for (const row of rows) expect(row.sourceIds.filter((id) => !isWeak({ sourceIds: [id] })).length).toBeGreaterThan(1)
    expect(rows.length + hidden.length).toBe(read.conflicts.length)
  })

  it('leaves no end of a suspension that notes alone report', () => {
    const { rows } = keepElements(read.elements, sources)
    expect(rows.flatMap(({ control }) => [control.reportedUntil, control.reportedKnown])).toEqual(
      rows.flatMap(() => [null, null]),
    )
  })
})

it('any list adds up: what is kept rests on A or B somewhere, the rest is counted', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...sources.keys()), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(ids.map((sourceIds) => said('2025-06-09', 'x', ...sourceIds))), (list) => {
      const { rows, hidden } = keepRows(list, sources, 'statement', ({ known }) => known)
      expect(rows).toEqual(
        list.filter((row) => row.sourceIds.some((id) => ['A', 'B'].includes(sources.get(id)?.tier ?? ''))),
      )
      expect(rows.length + hidden.length).toBe(list.length)
    }),
  )
})

it('tiers and filters commute: both together keep what each alone keeps', () => {
  const some = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
  const byTier = (rows: readonly (typeof read.events)[number][]) =>
    keepRows(rows, sources, 'event', ({ date }) => date).rows
  fc.assert(
    fc.property(
      some(read.countries.map(({ code }) => code)),
      some(read.topics.map(({ id }) => id)),
      (country, topic) => {
        const chosen = { country, topic }
        const tierFirst = narrow(byTier(read.events), chosen).kept
        expect(byTier(narrow(read.events, chosen).kept)).toEqual(tierFirst)
        const alone = new Set(narrow(read.events, chosen).kept)
        expect(tierFirst).toEqual(byTier(read.events).filter((event) => alone.has(event)))
      },
    ),
  )
})
