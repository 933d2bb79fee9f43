import type { Side } from '#src/data/fields.ts'
import { officeThen, namesLaterDay, textThen } from '#src/data/known.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Person } from '#src/data/people.ts'
import type { Round } from '#src/data/rounds.ts'
import { capitalise } from '#src/lib/words/format.ts'

/** Words with the day from which they hold; later ones stand apart. */
export interface Dated {
  readonly text: string
  /** YYYY-MM-DD */
  readonly known: string
  readonly isLater: boolean
}

/** Whether a person sat in one round. */
export interface Attendance {
  readonly round: Round
  /** `later`: at a round that opened after the lens day. `none`: not named, which is not proof of absence. */
  readonly mark: 'then' | 'later' | 'none'
}

/** A person as known at the lens; with hindsight also what came later, marked as such. */
export interface PersonThen {
  readonly id: string
  readonly name: string
  readonly nameZh: string | null
  readonly side: Side
  /** First day on which the person had a part in the talks. */
  readonly known: string
  readonly isLater: boolean
  readonly office: Dated | null
  /** Part in the talks, as told by the lens day. */
  readonly role: Dated | null
  /** What has been told since, without what `role` says already. */
  readonly laterRole: Dated | null
  readonly background: Dated | null
  /** http or https */
  readonly bioUrl: string | null
  readonly note: string | null
  readonly attendance: readonly Attendance[]
  readonly sourceIds: readonly string[]
  /** False where only the round names them: their own record could not be read. */
  readonly isRead: boolean
}

/**
 * The person as known at the lens. `office` is the one held at `roundId`, where they sat in it. Null where the person
 * had no part yet and hindsight is off.
 */
export function toPersonThen(
  person: Person,
  rounds: readonly Round[],
  lens: Lens,
  roundId?: string,
): PersonThen | null {
  const known = firstKnown(person, rounds)
  const isLater = !isKnown(known, lens)
  if (isLater && !lens.hindsight) return null
  const day = isLater ? known : lens.day
  const role = textThen(person.roles, day)
  const lastRole = person.roles.at(-1)
  const { background, backgroundKnown, note } = person
  return {
    id: person.id,
    name: person.name,
    nameZh: person.nameZh,
    side: person.side,
    known,
    isLater,
    office: toOffice(person, rounds, lens, day, roundId),
    role: role && { text: role.text, known: role.known, isLater },
    laterRole:
      lens.hindsight && lastRole && lastRole.known > day
        ? { text: toAddition(lastRole.text, role?.text), known: lastRole.known, isLater: true }
        : null,
    background:
      background === null || backgroundKnown === null
        ? null
        : unlessHidden({ text: background, known: backgroundKnown }, lens),
    bioUrl: person.bioUrl,
    note: note !== null && (lens.hindsight || !namesLaterDay(note, lens.day)) ? note : null,
    attendance: toAttendance(person.id, rounds, lens),
    sourceIds: person.sourceIds,
    isRead: true,
  }
}

/** Stands in for a member whose own record could not be read: the round still names the office. */
export function toUnreadPerson(id: string, office: string, side: 'US' | 'CN', round: Round): PersonThen {
  return {
    id,
    name: 'Name could not be read',
    nameZh: null,
    side,
    known: round.start,
    isLater: false,
    office: { text: office, known: round.start, isLater: false },
    role: null,
    laterRole: null,
    background: null,
    bioUrl: null,
    note: null,
    attendance: [],
    sourceIds: round.sourceIds,
    isRead: false,
  }
}

/** Where a person sat, round by round in date order; rounds after the lens day only with hindsight. */
export function toAttendance(personId: string, rounds: readonly Round[], lens: Lens): Attendance[] {
  return inOrder(rounds)
    .filter((round) => lens.hindsight || isKnown(round.start, lens))
    .map((round) => ({
      round,
      mark: !satIn(personId, round) ? 'none' : isKnown(round.start, lens) ? 'then' : 'later',
    }))
}

/** True where a delegation of the round lists the person. */
export function satIn(personId: string, round: Round): boolean {
  return round.delegations.some(({ members }) => members.some((member) => member.personId === personId))
}

/** By opening day. */
export function inOrder(rounds: readonly Round[]): Round[] {
  return rounds.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}

/** Of a later sentence, the clauses that the earlier one does not have. */
function toAddition(later: string, earlier: string | undefined): string {
  const told = clausesOf(earlier ?? '').map((clause) => clause.toLowerCase())
  const added = clausesOf(later).filter((clause) => !told.includes(clause.toLowerCase()))
  return capitalise(added.join('; ')) || later
}

function clausesOf(text: string): string[] {
  return text.split(';').map((clause) => clause.trim())
}

function firstKnown(person: Person, rounds: readonly Round[]): string {
  const days = [
    ...person.roles.map((role) => role.known),
    ...rounds.filter((round) => satIn(person.id, round)).map((round) => round.start),
  ]
  return days.toSorted()[0] ?? person.officeAsOf
}

function toOffice(
  person: Person,
  rounds: readonly Round[],
  lens: Lens,
  day: string,
  roundId: string | undefined,
): Dated | null {
  const then = officeThen(person, rounds, day, roundId)
  if (then) return { text: then.office, known: then.asOf, isLater: !isKnown(then.asOf, lens) }
  return unlessHidden({ text: person.office, known: person.officeAsOf }, lens)
}

function unlessHidden({ text, known }: { text: string; known: string }, lens: Lens): Dated | null {
  const isLater = !isKnown(known, lens)
  return isLater && !lens.hindsight ? null : { text, known, isLater }
}
