import type { Conflict } from './conflicts.ts'
import type { ControlledElement } from './elements.ts'
import type { Statement } from './fields.ts'
import type { Issue } from './issues.ts'
import type { Observation } from './observations.ts'
import type { Round } from './rounds.ts'
import type { Source } from './sources.ts'
import { tiersOf, weakestOnly } from './tiers.ts'

/**
 * What is left of each file when everything that rests on tiers C and D alone is hidden. The rule is `weakestOnly`; here
 * it is applied to the records of each file and to their dated parts, so that nothing behind it needs to ask again.
 */

/** Stands in the place of words that cannot be left out without saying something else instead. */
export const HIDDEN_TEXT = 'Hidden: it rests on tiers C and D alone.'

/** The kinds of things that can be hidden, as they are counted. */
export type HiddenKind = 'figure' | 'event' | 'statement' | 'person' | 'difference' | 'source'

export interface HiddenItem {
  readonly kind: HiddenKind
  /** Day from which it would have been known; null where it has no day of its own. */
  readonly known: string | null
}

export interface Kept<T> {
  readonly rows: T[]
  readonly hidden: HiddenItem[]
}

type Sources = ReadonlyMap<string, Source>
interface Resting {
  readonly sourceIds: readonly string[]
}

/** Records that go as a whole: events, people, claims, truces, partners, import sources, production ... */
export function keepRows<T extends Resting>(
  rows: readonly T[],
  sources: Sources,
  kind: HiddenKind,
  knownOf: (row: T) => string | null,
): Kept<T> {
  const [kept, weak] = divide(rows, sources)
  return { rows: kept, hidden: weak.map((row) => ({ kind, known: knownOf(row) })) }
}

/** A hidden figure stays as a gap in its place, and keeps its sources, so that a chart can say why it is one. */
export function keepObservations(rows: readonly Observation[], sources: Sources): Kept<Observation> {
  const hidden: HiddenItem[] = []
  const kept = rows.map((row): Observation => {
    if (weakestOnly(row.sourceIds, sources) === null) return row
    hidden.push({ kind: 'figure', known: row.released })
    const { period, status, tableOnly, released, releasedBasis, sourceIds } = row
    return { period, value: null, status, released, releasedBasis, sourceIds, ...(tableOnly ? { tableOnly } : {}) }
  })
  return { rows: kept, hidden }
}

/** A difference needs two reports: it stays where at least two of its sources are tier A or B. */
export function keepConflicts(rows: readonly Conflict[], sources: Sources): Kept<Conflict> {
  const isStrong = (id: string) => weakestOnly([id], sources) === null && tiersOf([id], sources).length > 0
  const kept = rows.filter((row) => row.sourceIds.filter(isStrong).length > 1)
  return { rows: kept, hidden: rows.filter((row) => !kept.includes(row)).map(toHidden('difference')) }
}

export function keepIssues(rows: readonly Issue[], sources: Sources): Kept<Issue> {
  const hidden: HiddenItem[] = []
  const told = <T extends Statement>(list: readonly T[]) => keepTold(list, sources, hidden)
  const parts = <T extends Resting & { known: string }>(list: readonly T[], kind: HiddenKind): T[] => {
    const [kept, weak] = divide(list, sources)
    hidden.push(...weak.map(toHidden(kind)))
    return kept
  }
  const kept = rows.map((issue): Issue => ({
    ...issue,
    summary: told(issue.summary),
    positions: {
      US: told(issue.positions.US),
      CN: told(issue.positions.CN),
      EU: issue.positions.EU && told(issue.positions.EU),
    },
    atRounds: parts(issue.atRounds, 'statement'),
    later: told([issue.later])[0] ?? issue.later,
    statusHistory: parts(issue.statusHistory, 'statement'),
    facts: parts(issue.facts, 'figure'),
  }))
  return { rows: kept, hidden }
}

/**
 * A round stays, since it is the lens: its day and its place in the rail. What is said of it goes where it rests on
 * tiers C and D alone: its outcome, its results, and, of a round that rests on them itself, who was there.
 */
export function keepRounds(rows: readonly Round[], sources: Sources): Kept<Round> {
  const hidden: HiddenItem[] = []
  const kept = rows.map((round): Round => {
    const [byTopic, weak] = divide(round.byTopic, sources)
    hidden.push(...weak.map(toHidden('statement')))
    const isWeak = weakestOnly(round.sourceIds, sources) !== null
    const seats = isWeak ? round.delegations.flatMap(({ members }) => members) : []
    hidden.push(...seats.map(() => ({ kind: 'person' as const, known: round.start })))
    const [outcome = round.outcome] = keepTold([round.outcome], sources, hidden)
    const [disagreement = null] = round.disagreement ? keepTold([round.disagreement], sources, hidden) : []
    return {
      ...round,
      byTopic,
      outcome,
      disagreement,
      venue: isWeak ? null : round.venue,
      delegations: isWeak
        ? round.delegations.map(({ side }) => ({ side, headId: null, members: [], complete: false, note: HIDDEN_TEXT }))
        : round.delegations,
    }
  })
  return { rows: kept, hidden }
}

/** Of an element the later end of a suspension goes, which unaudited notes alone report, and a price of tier C or D. */
export function keepElements(rows: readonly ControlledElement[], sources: Sources): Kept<ControlledElement> {
  const [strong, weak] = divide(rows, sources)
  const hidden: HiddenItem[] = weak.map(({ control }) => ({ kind: 'statement', known: control.announced }))
  const kept = strong.map((element): ControlledElement => {
    const { control, priceSourceId, priceReleased } = element
    const isWeakPrice = priceSourceId !== null && weakestOnly([priceSourceId], sources) !== null
    if (isWeakPrice) hidden.push({ kind: 'figure', known: priceReleased })
    if (control.reportedUntil !== null) hidden.push({ kind: 'statement', known: control.reportedKnown })
    return {
      ...element,
      ...(isWeakPrice ? { priceUsdPerKg2025: null, priceSourceId: null, priceReleased: null } : {}),
      control: { ...control, reportedUntil: null, reportedKnown: null },
    }
  })
  return { rows: kept, hidden }
}

/**
 * Versions of which the last one known holds. A hidden one gives way to the version before it; where there is none, it
 * says that it is hidden, since silence would read as "nothing was said".
 */
function keepTold<T extends Statement>(list: readonly T[], sources: Sources, hidden: HiddenItem[]): T[] {
  const [, weak] = divide(list, sources)
  hidden.push(...weak.map(toHidden('statement')))
  const first = list[0]
  const kept = list.filter((one) => !weak.includes(one))
  if (first === undefined || !weak.includes(first)) return kept
  return [{ ...first, text: HIDDEN_TEXT }, ...kept]
}

const toHidden = (kind: HiddenKind) => (row: { readonly known: string }) => ({ kind, known: row.known })

function divide<T extends Resting>(rows: readonly T[], sources: Sources): [kept: T[], weak: T[]] {
  const weak = rows.filter((row) => weakestOnly(row.sourceIds, sources) !== null)
  return [rows.filter((row) => !weak.includes(row)), weak]
}
