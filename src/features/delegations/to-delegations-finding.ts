import { HIDDEN_TEXT } from '#src/data/keep-by-tier.ts'
import type { Round } from '#src/data/rounds.ts'
import type { Cited, Finding } from '#src/evidence/citing/cited.ts'
import { countWord } from '#src/lib/words/count-word.ts'
import { capitalise, formatDate } from '#src/lib/words/format.ts'
import type { Matrix } from '#src/features/delegations/attendance/to-matrix.ts'
import { inOrder, satIn } from './to-person.ts'
import type { Seat, SideAtTable, TableSide } from '#src/features/delegations/sides/to-table.ts'

const FOR_SIDE: Record<TableSide, string> = { US: 'the US', CN: 'China' }
const OF_SIDE: Record<TableSide, string> = { US: 'the US', CN: 'China’s' }
const MOST_NAMES = 3

/**
 * How many are named a side, and who had not been named at an earlier round: "Three a side named in London: ...".
 * `sides` are those shown; `rounds` all of them.
 */
export function toTableFinding(round: Round, rounds: readonly Round[], sides: readonly SideAtTable[]): Finding {
  const seats = sides.flatMap((side) => side.seats)
  const [only, ...rest] = sides.filter((side) => side.seats.length > 0)
  const place = `in ${round.label}`
  if (sides.length === 0) return [`No one at the table ${place} is left under these filters`]
  if (only === undefined) {
    const isHidden = sides.some(({ note }) => note === HIDDEN_TEXT)
    return [`Who sat ${place} ${isHidden ? 'rests on tiers C and D alone: hidden' : 'is not in the sources seen'}`]
  }
  if (rest.length === 0 && sides.length > 1) {
    const tail = seats.length > MOST_NAMES ? [countWord(seats.length)] : nameList(seats, round)
    return [`${capitalise(place)} only ${OF_SIDE[only.side]} side is named: `, ...tail]
  }
  return [...toNumbers(sides, round), ` ${place}`, ...toTail(seats, round, rounds)]
}

/** Who is named most often: "He Lifeng and Scott Bessent are each named at eight of ten meetings, ...". */
export function toMatrixFinding({ columns, sides }: Matrix): Finding {
  const rows = sides.flatMap((side) => side.rows)
  const most = Math.max(0, ...rows.map((row) => row.count))
  const top = rows.filter((row) => row.count === most)
  const [first] = top
  if (first === undefined) return ['No one at the table is left under these filters']
  const meetings = columns.length === 1 ? 'one meeting' : `${countWord(most)} of ${countWord(columns.length)} meetings`
  const others = top.length < rows.length ? ', more than anyone else' : ''
  if (top.length > MOST_NAMES) {
    return [`${capitalise(countWord(top.length))} people are named at ${meetings}${others}`]
  }
  const names = top.map(({ person }): Cited => ({
    text: person.name,
    label: 'Named at the table',
    sourceIds: person.sourceIds,
    known: person.known,
    refs: [`person:${person.id}`],
  }))
  return [...joined(names), top.length === 1 ? ' is' : ' are each', ` named at ${meetings}${others}`]
}

function toNumbers(sides: readonly SideAtTable[], round: Round): Finding {
  const counts = new Set(sides.map((side) => side.seats.length))
  const [count = 0] = counts
  if (sides.length > 1 && counts.size === 1) {
    return [citedCount(capitalise(countWord(count)), 'Members named on each side', round), ' a side named']
  }
  return sides.flatMap(({ side, seats }, index): Finding => {
    const word = countWord(seats.length)
    const cited = citedCount(index === 0 ? capitalise(word) : word, `Members named for ${FOR_SIDE[side]}`, round)
    return index === 0 ? [cited, ` named for ${FOR_SIDE[side]}`] : [' and ', cited, ` for ${FOR_SIDE[side]}`]
  })
}

function citedCount(text: string, label: string, round: Round): Cited {
  return { ...citedAt(round), text, label: `${label}, ${round.label}, ${formatDate(round.start)}` }
}

function toTail(seats: readonly Seat[], round: Round, rounds: readonly Round[]): Finding {
  const earlier = inOrder(rounds).filter((other) => other.start < round.start)
  const [before] = earlier
  const heads = seats.filter((seat) => seat.isHead)
  const led = heads.length > 0 ? [', led by ', ...nameList(heads, round)] : []
  if (seats.length < MOST_NAMES) return [': ', ...nameList(seats, round)]
  if (before === undefined) return led
  const newcomers = seats.filter(({ person }) => !earlier.some((other) => satIn(person.id, other)))
  const where = earlier.length === 1 ? `in ${before.label}` : 'at an earlier round'
  if (newcomers.length === 0) {
    return [earlier.length === 1 ? `, all named in ${before.label}` : ', all of them named at earlier rounds']
  }
  if (newcomers.length <= MOST_NAMES) return [': ', ...nameList(newcomers, round), ` had not been named ${where}`]
  return [...led, `; ${countWord(newcomers.length)} had not been named ${where}`]
}

function nameList(seats: readonly Seat[], round: Round): Finding {
  return joined(
    seats.map(({ person }): Cited => ({
      ...citedAt(round),
      text: person.name,
      label: `At the table in ${round.label}, ${formatDate(round.start)}`,
    })),
  )
}

function citedAt(round: Round) {
  return { sourceIds: round.sourceIds, known: round.start, refs: [`round:${round.id}`] }
}

/** "a, b and c", each part still cited. */
function joined(parts: readonly Cited[]): Finding {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [index === parts.length - 1 ? ' and ' : ', ', part]))
}
