import type { Statement } from '#src/data/fields.ts'
import type { Issue, IssueFact, IssueState, Position, StateChange } from '#src/data/issues.ts'
import { stateThen, textThen } from '#src/data/known.ts'
import { isKnown, splitKnown, type Lens } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'
import { toEntries, type Entries } from './to-entries.ts'
import { toMeasures, type MeasureShown } from './to-measures.ts'
import { toRoundChanges, type RoundChanges } from '#src/features/issues/states/to-round-changes.ts'
import { toStateLine, type StateLine } from '#src/features/issues/states/to-state-runs.ts'

export interface StateShown {
  readonly state: IssueState
  /** When the state began: a day, a month or a year. */
  readonly since: string
  /** Last day by then on which anything about the state became known. */
  readonly told: string
  readonly change: StateChange
}

/** What one side asks by the day and the last it said or did beside that; null where neither was found. */
export interface Asks {
  readonly side: 'US' | 'CN' | 'EU'
  readonly asks: Position | null
  readonly other: Position | null
}

/** What it meant for another country or region: the last that was known. */
export type Affected = Issue['affected'][number]
/** Something dated that lay ahead. */
export type Ahead = Issue['ahead'][number]

/** An issue as seen from the lens. */
export interface IssueView {
  readonly id: string
  readonly group: Issue['group']
  readonly title: string
  /** The title up to its colon. */
  readonly name: string
  /** State on the day of the lens; null where the issue arose later. */
  readonly now: StateShown | null
  /** State when the data closed; null with hindsight off. */
  readonly last: StateShown | null
  readonly line: StateLine
  /** First day on which anything about it was known. */
  readonly known: string
  readonly summary: Statement | null
  readonly asks: readonly Asks[]
  /** What the rounds held by then did about it. */
  readonly rounds: RoundChanges
  readonly measures: readonly MeasureShown[]
  /** One line for each country, the last known then. */
  readonly affected: readonly Affected[]
  /** Known then and still to come, the next first. */
  readonly ahead: readonly Ahead[]
  readonly entries: Entries
  readonly facts: { readonly then: readonly IssueFact[]; readonly later: readonly IssueFact[] }
}

interface ViewOptions {
  lens: Lens
  dataDate: string
  rounds: readonly Pick<Round, 'id' | 'label' | 'start' | 'end'>[]
}

/** The issue as known on the day of the lens; null where it arose later and hindsight is off. */
export function toIssueView(issue: Issue, { lens, dataDate, rounds }: ViewOptions): IssueView | null {
  const now = toStateShown(issue, lens.day)
  const first = issue.statusHistory.reduce((day, change) => (change.known < day ? change.known : day), dataDate)
  if (now === null && !lens.hindsight) return null
  const said = (side: Asks['side']): Asks => {
    const all = issue.positions[side] ?? []
    return {
      side,
      asks: textThen(
        all.filter((position) => position.kind === 'asks'),
        lens.day,
      ),
      other: textThen(
        all.filter((position) => position.kind !== 'asks'),
        lens.day,
      ),
    }
  }
  return {
    id: issue.id,
    group: issue.group,
    title: issue.title,
    name: issue.title.split(':')[0] ?? issue.title,
    now,
    last: lens.hindsight ? toStateShown(issue, dataDate) : null,
    line: toStateLine(issue, lens, dataDate),
    known: first,
    summary: toSummary(issue, lens, now),
    asks: [said('US'), said('CN'), ...(issue.positions.EU === null ? [] : [said('EU')])],
    rounds: toRoundChanges(issue, lens, rounds),
    measures: toMeasures(issue.measures, lens),
    affected: lastOfEach(issue.affected.filter((row) => isKnown(row.known, lens))),
    ahead: issue.ahead.filter((row) => isKnown(row.known, lens) && row.date > lens.day),
    entries: toEntries(issue, lens, new Map(rounds.map((round) => [round.id, round.label]))),
    facts: splitKnown(issue.facts, lens, (fact) => fact.known),
  }
}

function lastOfEach(rows: readonly Affected[]): Affected[] {
  return [...new Map(rows.map((row) => [row.country, row])).values()]
}

/** The summary known then; before the first, what was last told about the state; for what arose later, its first summary. */
function toSummary(issue: Issue, lens: Lens, now: StateShown | null): Statement | null {
  if (now === null) return issue.summary[0] ?? null
  const summary = textThen(issue.summary, lens.day)
  if (summary !== null) return summary
  return { known: now.change.known, text: now.change.note, sourceIds: now.change.sourceIds }
}

function toStateShown(issue: Issue, day: string): StateShown | null {
  const change = stateThen(issue, day)
  if (change === null) return null
  const known = issue.statusHistory.filter((other) => other.known <= day)
  const before = known.slice(0, known.indexOf(change) + 1)
  const turn = before.findLastIndex((other) => other.status !== change.status) + 1
  const told = known.reduce((latest, other) => (other.known > latest ? other.known : latest), change.known)
  return { state: change.status, since: before[turn]?.date ?? change.date, told, change }
}
