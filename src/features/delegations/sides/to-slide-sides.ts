import type { Matrix } from '#src/features/delegations/attendance/to-matrix.ts'
import type { PersonThen } from '#src/features/delegations/to-person.ts'
import { toListWords, type SideAtTable, type TableSide } from './to-table.ts'

/** One side of the table as a slide holds it. */
export interface SlideSide {
  readonly side: TableSide
  readonly people: readonly { readonly person: PersonThen; readonly isHead: boolean; readonly words: string }[]
  /** What is known of the length of the list. */
  readonly list: string
}

const MOST = 4

export function toTableSlide(sides: readonly SideAtTable[]): SlideSide[] {
  return sides.map((side) => ({
    side: side.side,
    list: toListWords(side),
    people: side.seats.map(({ person, isHead }) => ({ person, isHead, words: person.office?.text ?? '' })),
  }))
}

/** The most often named of each side, with their count of meetings. */
export function toMatrixSlide({ columns, sides }: Matrix): SlideSide[] {
  return sides.map(({ side, rows }) => ({
    side,
    list: rows.length > MOST ? `${MOST} of ${rows.length} people; the rest on the page.` : '',
    people: rows.slice(0, MOST).map(({ person, count }) => ({
      person,
      isHead: false,
      words: `${count} of ${columns.length} meetings`,
    })),
  }))
}
