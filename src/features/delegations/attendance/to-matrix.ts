import type { Lens } from '#src/data/lens.ts'
import { isKnown } from '#src/data/lens.ts'
import type { Person } from '#src/data/people.ts'
import type { Delegation, Round } from '#src/data/rounds.ts'
import { bearsAny } from '#src/filters/narrow.ts'
import { byId } from '#src/lib/by-id.ts'
import { inOrder, satIn, toPersonThen, toUnreadPerson, type PersonThen } from '#src/features/delegations/to-person.ts'
import { TABLE_SIDES, type TableSide } from '#src/features/delegations/sides/to-table.ts'

export type MatrixCell = 'head' | 'member' | 'none'

export interface MatrixRow {
  readonly person: PersonThen
  /** One a column. */
  readonly cells: readonly MatrixCell[]
  /** Columns in which the person sat. */
  readonly count: number
  /** The round at which the person was named for the first time; null where no earlier list could have named them. */
  readonly newAt: string | null
}

export interface MatrixSide {
  readonly side: TableSide
  /** The most often named first. */
  readonly rows: readonly MatrixRow[]
  /** How much of each column's list is known. */
  readonly lists: readonly ('whole' | 'incomplete' | 'unnamed')[]
}

export interface Matrix {
  readonly columns: readonly Round[]
  readonly sides: readonly MatrixSide[]
}

interface ToMatrixOptions {
  people: readonly Person[]
  lens: Lens
  /** Codes of the filter: a host keeps its rounds whole, a side keeps its people. Empty keeps all. */
  country: readonly string[]
}

/**
 * Who sat in which round: those opened by the lens day, and with hindsight the later ones. What is kept is shown with
 * everything known of it.
 */
export function toMatrix(rounds: readonly Round[], { people, lens, country }: ToMatrixOptions): Matrix {
  const opened = inOrder(rounds).filter((round) => lens.hindsight || isKnown(round.start, lens))
  const isHosted = (round: Round) => country.length > 0 && country.includes(round.country)
  const sidesKept = TABLE_SIDES.filter((side) => bearsAny([side], country))
  const columns = sidesKept.length > 0 ? opened : opened.filter(isHosted)
  const hosted = opened.filter(isHosted)
  const records = byId(people)
  const sides = TABLE_SIDES.map((side): MatrixSide => {
    const isKept = sidesKept.includes(side)
    const lists = columns.map((round) => listOf(round, side))
    const ids = new Set(lists.flatMap((list) => list?.members.map((member) => member.personId) ?? []))
    const rows = [...ids]
      .filter((id) => isKept || hosted.some((round) => satIn(id, round)))
      .flatMap((id) => toRow(id, side, { columns, lists, records, rounds, lens }) ?? [])
    return {
      side,
      rows: rows.toSorted((a, b) => b.count - a.count),
      lists: lists.map((list) =>
        list === undefined || list.members.length === 0 ? 'unnamed' : list.complete ? 'whole' : 'incomplete',
      ),
    }
  })
  return { columns, sides: sides.filter(({ side, rows }) => rows.length > 0 || sidesKept.includes(side)) }
}

function listOf(round: Round, side: TableSide): Delegation | undefined {
  return round.delegations.find((delegation) => delegation.side === side)
}

interface RowContext {
  columns: readonly Round[]
  lists: readonly (Delegation | undefined)[]
  records: ReadonlyMap<string, Person>
  rounds: readonly Round[]
  lens: Lens
}

function toRow(id: string, side: TableSide, context: RowContext): MatrixRow | null {
  const { columns, lists, records, rounds, lens } = context
  const cells = lists.map((list): MatrixCell => {
    if (!list?.members.some((member) => member.personId === id)) return 'none'
    return list.headId === id ? 'head' : 'member'
  })
  const first = columns.find((round) => satIn(id, round))
  if (first === undefined) return null
  const seat = listOf(first, side)?.members.find((member) => member.personId === id)
  const record = records.get(id)
  const person = record && toPersonThen(record, rounds, lens)
  return {
    person: person ?? toUnreadPerson(id, seat?.office ?? '', side, first),
    cells,
    count: cells.filter((cell) => cell !== 'none').length,
    newAt: newAt(id, rounds),
  }
}

function newAt(id: string, rounds: readonly Round[]): string | null {
  const [earliest, ...rest] = inOrder(rounds)
  if (earliest === undefined || satIn(id, earliest)) return null
  return rest.find((round) => satIn(id, round))?.id ?? null
}
