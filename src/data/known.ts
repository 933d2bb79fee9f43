import { latestDayNamed } from '#src/lib/words/named-days.ts'
import { daysBetween, periodEnd } from '#src/lib/period.ts'
import type { ControlledElement } from './elements.ts'
import type { TradeEvent } from './events.ts'
import type { Issue, StateChange } from './issues.ts'
import type { Observation } from './observations.ts'
import type { Person } from './people.ts'
import type { Round } from './rounds.ts'
import type { Source } from './sources.ts'
import type { Truce } from './truces.ts'

/** The last item known on the day, or null. Of two known on the same day the later in the list holds. */
export function textThen<T extends { known: string }>(list: readonly T[], day: string): T | null {
  return lastBy(
    list.filter((item) => item.known <= day),
    (item) => item.known,
  )
}

/** The latest figure public on the day, by the end of its period; ranges and rows for tables only are passed over. */
export function latestReleased(observations: readonly Observation[], day: string): Observation | null {
  return lastBy(
    observations.filter((row) => row.released <= day && row.value !== null && row.tableOnly !== true),
    (row) => periodEnd(row.period),
  )
}

/**
 * The same, January and February read together: both first come out as one figure, and the Lunar New Year moves between
 * them. Where the latest figure is a single January or February and both are public, their sum stands in for it,
 * derived.
 */
export function latestReadable(observations: readonly Observation[], day: string): Observation | null {
  const latest = latestReleased(observations, day)
  if (latest === null || !/^\d{4}-0[12]$/.test(latest.period)) return latest
  const year = latest.period.slice(0, 4)
  const [january, february] = ['01', '02'].map((month) =>
    observations.find((row) => row.period === `${year}-${month}` && row.released <= day),
  )
  if (january?.value == null || february?.value == null) return latest
  return {
    period: `${year}-01/02`,
    value: january.value + february.value,
    status: 'derived',
    formula: `${january.value} + ${february.value}`,
    released: january.released > february.released ? january.released : february.released,
    releasedBasis: february.releasedBasis,
    sourceIds: [...new Set([...january.sourceIds, ...february.sourceIds])],
  }
}

/**
 * The state of an issue as known on the day; null before its first. The last to happen counts, not the last to be told:
 * an earlier step may have become public after a later one.
 */
export function stateThen(issue: Issue, day: string): StateChange | null {
  return issue.statusHistory.findLast((change) => change.known <= day) ?? null
}

/** The step of a tariff series in force on the day, as known on it; null before the first. */
export function dutyInForce(observations: readonly Observation[], day: string): Observation | null {
  return lastBy(
    observations.filter((step) => step.period <= day && step.released <= day),
    (step) => step.period,
  )
}

export interface TruceThen {
  truce: Truce
  /** True in force on the day; false announced and not yet begun. */
  begun: boolean
  /** Calendar days from the day to the end of the truce. */
  daysLeft: number
  /** The truce announced to follow, or null. */
  next: Truce | null
}

/**
 * The truce in force on the day, or else the one announced and not yet begun; null where there is none. Look at its
 * `confidence` before calling it settled.
 */
export function truceThen(truces: readonly Truce[], day: string): TruceThen | null {
  const announced = truces.filter((truce) => truce.announced <= day && day < truce.end)
  const ahead = announced.filter((truce) => truce.start > day).toSorted((a, b) => compare(a.start, b.start))
  const inForce = lastBy(
    announced.filter((truce) => truce.start <= day),
    (truce) => truce.start,
  )
  const truce = inForce ?? ahead[0]
  if (!truce) return null
  const next = ahead.find((other) => other !== truce) ?? null
  return { truce, begun: inForce !== null, daysLeft: daysBetween(day, truce.end), next }
}

export interface OfficeThen {
  office: string
  /** Day on which the office is known to have been held. */
  asOf: string
  sourceIds: string[]
}

/**
 * The office a person held, as known on the day: the one held at the given round; else at the last round begun by then
 * in which they sat; else their own, if it was known by then; else null.
 */
export function officeThen(person: Person, rounds: readonly Round[], day: string, roundId?: string): OfficeThen | null {
  const sat = rounds.filter((round) => round.start <= day && seatOf(person, round) !== null)
  const round = sat.find((candidate) => candidate.id === roundId) ?? lastBy(sat, (candidate) => candidate.start)
  const office = round && seatOf(person, round)
  // An office is a fact about the person, so their sources carry it; the round's sources carry who was there.
  if (round && office) return { office, asOf: round.start, sourceIds: person.sourceIds }
  if (person.officeAsOf > day) return null
  return { office: person.office, asOf: person.officeAsOf, sourceIds: person.sourceIds }
}

export interface ControlThen {
  state: 'none' | 'announced' | 'in-force' | 'suspended'
  /** Day from which the state holds; null where there is no control. */
  since: string | null
  /** Start named in the notice, where it is announced only. */
  plannedStart: string | null
  /** End of the suspension in the notice, where it is suspended. */
  until: string | null
  /** A later end, reported by unaudited notes only, where it was reported by then. */
  reportedUntil: string | null
}

const NO_CONTROL: ControlThen = { state: 'none', since: null, plannedStart: null, until: null, reportedUntil: null }

/** The export control of an element as known on the day. A suspension holds until something else is known. */
export function controlThen({ control }: ControlledElement, day: string): ControlThen {
  if (control.announced > day) return NO_CONTROL
  if (control.suspended !== null && control.suspended <= day) {
    const reported = control.reportedKnown !== null && control.reportedKnown <= day
    return {
      state: 'suspended',
      since: control.suspended,
      plannedStart: null,
      until: control.until,
      reportedUntil: reported ? control.reportedUntil : null,
    }
  }
  if (control.since !== null && control.since <= day) return { ...NO_CONTROL, state: 'in-force', since: control.since }
  return {
    ...NO_CONTROL,
    state: 'announced',
    since: control.announced,
    plannedStart: control.plannedStart ?? control.since,
  }
}

/** The elements whose export needed a licence on the day. */
export function elementsUnderLicence(elements: readonly ControlledElement[], day: string): ControlledElement[] {
  return elements.filter((element) => controlThen(element, day).state === 'in-force')
}

/**
 * The day on which a source was certainly out, at most the day the data closed; null where it has no date. A month or
 * year of publication counts from its end.
 */
export function outBy({ published }: Pick<Source, 'published'>, dataDate: string): string | null {
  if (published === null) return null
  const end = periodEnd(published)
  return end < dataDate ? end : dataDate
}

/** True for an event that lay ahead when the data closed: planned, not yet happened. */
export function isScheduled(event: TradeEvent): boolean {
  return event.tags.includes('scheduled')
}

/**
 * True where undated prose (a note, a definition, a caveat, a title) names a day, month or year after the day, so that
 * it could not have been written by then. A month counts by its first day, a bare year by 1 January.
 */
export function namesLaterDay(text: string, day: string): boolean {
  const named = latestDayNamed(text)
  return named !== null && named > day
}

function seatOf(person: Person, round: Round): string | null {
  for (const { members } of round.delegations) {
    const seat = members.find((member) => member.personId === person.id)
    if (seat) return seat.office
  }
  return null
}

function lastBy<T>(rows: readonly T[], keyOf: (row: T) => string): T | null {
  let last: T | null = null
  for (const row of rows) if (last === null || keyOf(row) >= keyOf(last)) last = row
  return last
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
