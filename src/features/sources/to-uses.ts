import type { Claim } from '#src/data/claims.ts'
import type { Conflict } from '#src/data/conflicts.ts'
import type { Country } from '#src/data/countries.ts'
import type { ControlledElement } from '#src/data/elements.ts'
import type { TradeEvent } from '#src/data/events.ts'
import type { ImportSource } from '#src/data/import-sources.ts'
import type { Issue } from '#src/data/issues.ts'
import type { PartnerTrade } from '#src/data/partners.ts'
import type { Person } from '#src/data/people.ts'
import type { ProductTrade } from '#src/data/products.ts'
import type { MineProduction } from '#src/data/production.ts'
import type { Round } from '#src/data/rounds.ts'
import type { Series } from '#src/data/series.ts'
import type { Truce } from '#src/data/truces.ts'

/** The datasets that rest on sources; one that did not arrive is missing. */
export interface Resting {
  readonly events?: readonly TradeEvent[] | undefined
  readonly issues?: readonly Issue[] | undefined
  readonly claims?: readonly Claim[] | undefined
  readonly rounds?: readonly Round[] | undefined
  readonly people?: readonly Person[] | undefined
  readonly series?: readonly Series[] | undefined
  readonly truces?: readonly Truce[] | undefined
  readonly elements?: readonly ControlledElement[] | undefined
  readonly partners?: readonly PartnerTrade[] | undefined
  readonly products?: readonly ProductTrade[] | undefined
  readonly production?: readonly MineProduction[] | undefined
  readonly importSources?: readonly ImportSource[] | undefined
  readonly conflicts?: readonly Conflict[] | undefined
  readonly countries?: readonly Country[] | undefined
}

/** One record, or one dated part of it, that rests on a source. */
export interface Use {
  readonly dataset: keyof Resting
  readonly recordId: string
  /** Day from which it is known; null where it has no day of its own. */
  readonly known: string | null
  readonly countries?: readonly string[]
  readonly topics?: readonly string[]
  /** Rounds it belongs to or led up to. */
  readonly roundIds: readonly string[]
}

type Dated = { readonly sourceIds: readonly string[]; readonly known: string | null; readonly roundId?: string }

/** What rests on each source, by its id. Figures of a series count as the series. */
export function toUses(resting: Resting): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>()
  const add = (use: Omit<Use, 'known'>, parts: readonly Dated[]) => {
    for (const { sourceIds, known, roundId } of parts)
      for (const sourceId of sourceIds) {
        const one = { ...use, known, roundIds: roundId === undefined ? use.roundIds : [...use.roundIds, roundId] }
        const list = uses.get(sourceId)
        if (list) list.push(one)
        else uses.set(sourceId, [one])
      }
  }
  const only = (row: { sourceIds: readonly string[] }, known: string | null): Dated[] => [
    { sourceIds: row.sourceIds, known },
  ]
  const ids = (...list: readonly (string | null)[]) => list.filter((id) => id !== null)

  for (const row of resting.events ?? [])
    add({ ...of('events', row), roundIds: ids(row.roundId, row.relatedRoundId) }, only(row, row.date))
  for (const row of resting.issues ?? []) add({ ...of('issues', row), roundIds: [] }, partsOfIssue(row))
  for (const row of resting.claims ?? []) add({ ...of('claims', row), roundIds: [] }, only(row, row.known))
  for (const row of resting.rounds ?? []) add({ ...of('rounds', row), roundIds: [row.id] }, partsOfRound(row))
  for (const row of resting.people ?? [])
    add({ ...of('people', { ...row, countries: [row.side] }), roundIds: [] }, only(row, row.officeAsOf))
  for (const row of resting.series ?? []) add({ ...of('series', row), roundIds: [] }, only(row, null))
  for (const row of resting.truces ?? [])
    add({ dataset: 'truces', recordId: row.id, roundIds: ids(row.roundId) }, only(row, row.announced))
  for (const row of resting.elements ?? [])
    add({ dataset: 'elements', recordId: row.symbol, roundIds: [] }, partsOfElement(row))
  for (const row of resting.partners ?? [])
    add({ dataset: 'partners', recordId: row.id, roundIds: [] }, only(row, row.released))
  for (const row of resting.products ?? [])
    add({ dataset: 'products', recordId: row.id, roundIds: [] }, only(row, row.released))
  for (const row of resting.production ?? [])
    add({ dataset: 'production', recordId: row.label, roundIds: [] }, only(row, row.firstReleased ?? row.released))
  for (const row of resting.importSources ?? [])
    add({ dataset: 'importSources', recordId: row.id, roundIds: [] }, only(row, row.released))
  for (const row of resting.conflicts ?? [])
    add({ dataset: 'conflicts', recordId: row.id, topics: [row.topic], roundIds: [] }, only(row, row.known))
  for (const row of resting.countries ?? [])
    add({ dataset: 'countries', recordId: row.code, countries: [row.code], roundIds: [] }, only(row, null))
  return uses
}

function of(
  dataset: keyof Resting,
  row: { readonly id: string; readonly countries: readonly string[]; readonly topics: readonly string[] },
) {
  return { dataset, recordId: row.id, countries: row.countries, topics: row.topics }
}

function partsOfIssue(issue: Issue): Dated[] {
  const { US, CN, EU } = issue.positions
  return [
    ...issue.summary,
    ...US,
    ...CN,
    ...(EU ?? []),
    ...issue.atRounds,
    issue.later,
    ...issue.statusHistory,
    ...issue.measures.flatMap((measure) => measure.steps),
    ...issue.affected,
    ...issue.ahead,
    ...issue.facts,
  ]
}

function partsOfRound(round: Round): Dated[] {
  const disagreement = round.disagreement === null ? [] : [round.disagreement]
  return [{ sourceIds: round.sourceIds, known: round.start }, round.outcome, ...round.byTopic, ...disagreement]
}

function partsOfElement(element: ControlledElement): Dated[] {
  const price = element.priceSourceId === null ? [] : [element.priceSourceId]
  return [
    { sourceIds: [...element.sourceIds, ...element.control.sourceIds], known: element.control.announced },
    { sourceIds: price, known: element.priceReleased },
  ]
}
