import { HIDDEN_TEXT } from '#src/data/keep-by-tier.ts'
import { namesLaterDay } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Person } from '#src/data/people.ts'
import type { Delegation, Round } from '#src/data/rounds.ts'
import { bearsAny } from '#src/filters/narrow.ts'
import { byId } from '#src/lib/by-id.ts'
import { toPersonThen, toUnreadPerson, type PersonThen } from '#src/features/delegations/to-person.ts'

export type TableSide = 'US' | 'CN'

/** The sides at the table in their fixed places: the US left, China right. */
export const TABLE_SIDES: readonly TableSide[] = ['US', 'CN']
export const SIDE_NAMES: Record<TableSide, string> = { US: 'United States', CN: 'China' }

export interface Seat {
  readonly person: PersonThen
  readonly isHead: boolean
}

/** One side at the table of a round, its head first. */
export interface SideAtTable {
  readonly side: TableSide
  readonly seats: readonly Seat[]
  /** False: the sources seen do not give the full list. */
  readonly isComplete: boolean
  readonly note: string | null
  /** True where the note names a day after the lens. */
  readonly isNoteLater: boolean
}

interface ToTableOptions {
  people: readonly Person[]
  rounds: readonly Round[]
  lens: Lens
  /** Codes of the filter: the host keeps the table whole, a side keeps itself. Empty keeps all. */
  country: readonly string[]
}

/** Who sat at the table of the round, a side each; sides that the filter does not keep are absent. */
export function toTable(round: Round, { people, rounds, lens, country }: ToTableOptions): SideAtTable[] {
  const records = byId(people)
  return TABLE_SIDES.filter((side) => bearsAny([side, round.country], country)).map((side) => {
    const delegations = round.delegations.filter((delegation) => delegation.side === side)
    const notes = delegations.flatMap((delegation) => delegation.note ?? [])
    const note = [...new Set(notes)].join(' ').trim()
    const isNoteLater = namesLaterDay(note, lens.day)
    return {
      side,
      seats: delegations.flatMap((delegation) => toSeats(delegation, round, rounds, lens, records)),
      isComplete: delegations.length > 0 && delegations.every((delegation) => delegation.complete),
      note: note !== '' && (lens.hindsight || !isNoteLater) ? note : null,
      isNoteLater,
    }
  })
}

/** What is known of the length of a list: "Among others; ...", or that it is whole. */
export function toListWords({ seats, isComplete, note }: SideAtTable): string {
  if (seats.length === 0) return note === HIDDEN_TEXT ? note : 'Not named in the sources seen.'
  return isComplete
    ? 'The full list, as the sources name it.'
    : 'Among others; the full list is not in the sources seen.'
}

function toSeats(
  { members, headId, side }: Delegation,
  round: Round,
  rounds: readonly Round[],
  lens: Lens,
  records: ReadonlyMap<string, Person>,
): Seat[] {
  const seats = members.map(({ personId, office }) => {
    const record = records.get(personId)
    const person = record && toPersonThen(record, rounds, lens, round.id)
    return { person: person ?? toUnreadPerson(personId, office, side, round), isHead: personId === headId }
  })
  return seats.toSorted((a, b) => Number(b.isHead) - Number(a.isHead))
}
