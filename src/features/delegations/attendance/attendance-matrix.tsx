import type { Lens } from '#src/data/lens.ts'
import { isKnown } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'
import { Says } from '#src/evidence/sources/says.tsx'
import { formatDateShort } from '#src/lib/words/format.ts'
import { Mark } from '#src/ui/mark.tsx'
import { NameParts } from '#src/features/delegations/person-name.tsx'
import type { Matrix, MatrixCell, MatrixRow, MatrixSide } from './to-matrix.ts'
import { SIDE_NAMES } from '#src/features/delegations/sides/to-table.ts'

const LIST_WORDS = { whole: 'full list', incomplete: 'list incomplete', unnamed: 'not named' } as const
const KIND_WORDS: Record<Round['kind'], string> = {
  ministerial: 'ministerial',
  'vice-ministerial': 'vice-ministerial',
  leaders: 'leaders',
}
const CELL_WORDS: Record<MatrixCell, string> = { head: 'head', member: 'at the table', none: 'not named' }

/** A frame that scrolls has to be reachable by the keyboard. */
const SCROLL_FRAME = { role: 'group', tabIndex: 0, 'aria-label': 'Who sat in which round, scrolls sideways' }

/** Who sat in which round, both sides; scrolls inside its own frame where it is wider than the page. */
export function AttendanceMatrix({ matrix: { columns, sides }, lens }: { matrix: Matrix; lens: Lens }) {
  return (
    <>
      <p className="type-note mt-3 text-ink-2">
        A speck means not named in the sources seen, which is no proof of absence. <b className="font-semibold">New</b>:
        not named at an earlier round.
        {columns.some((round) => !isKnown(round.start, lens)) && ' Tinted and hollow: later.'}
      </p>
      <div {...SCROLL_FRAME} className="relative mt-4 overflow-x-auto">
        <table className="w-full border-collapse text-[0.8125rem]/5 tnum">
          <caption className="sr-only">People named at each round, by side</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky left-0 bg-paper">
                <span className="sr-only">Person</span>
              </th>
              {columns.map((round) => (
                <th
                  key={round.id}
                  scope="col"
                  className={`min-w-19 px-1 pt-1 pb-2 text-center align-bottom font-normal ${toneOf(round, lens)}`}
                >
                  <Says
                    cited={{
                      text: round.label,
                      label: `Who sat in ${round.name}`,
                      sourceIds: round.sourceIds,
                      known: round.start,
                      refs: [`round:${round.id}`],
                    }}
                    className="text-center text-[0.8125rem]/5 font-semibold"
                  />
                  <span className="block text-xs/4 text-muted">
                    {formatDateShort(round.start)}
                    <br />
                    {round.start.slice(0, 4)}
                    <br />
                    {KIND_WORDS[round.kind]}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {sides.map((side) => (
            <SideRows key={side.side} side={side} columns={columns} lens={lens} />
          ))}
        </table>
      </div>
    </>
  )
}

/** Rounds after the lens day stand on the tint. */
function toneOf(round: Round, lens: Lens): string {
  return isKnown(round.start, lens) ? '' : 'later-tint'
}

interface SideRowsProps {
  side: MatrixSide
  columns: Matrix['columns']
  lens: Lens
}

function SideRows({ side: { side, rows, lists }, columns, lens }: SideRowsProps) {
  return (
    <tbody>
      <tr className="border-t border-ink align-bottom">
        <th scope="rowgroup" className="type-label sticky left-0 bg-paper py-2 pr-4 text-left whitespace-nowrap">
          <Mark side={side} />
          {SIDE_NAMES[side]}
        </th>
        {columns.map((round, index) => (
          <td
            key={round.id}
            data-known={round.start}
            data-source={round.sourceIds.join(' ')}
            className={`px-1.5 py-2 text-center text-xs/4 text-muted ${toneOf(round, lens)}`}
          >
            {LIST_WORDS[lists[index] ?? 'unnamed']}
          </td>
        ))}
      </tr>
      {rows.map((row) => (
        <PersonRow key={row.person.id} row={row} columns={columns} side={side} lens={lens} />
      ))}
    </tbody>
  )
}

interface PersonRowProps {
  row: MatrixRow
  columns: Matrix['columns']
  side: 'US' | 'CN'
  lens: Lens
}

function PersonRow({ row: { person, cells, newAt }, columns, side, lens }: PersonRowProps) {
  return (
    <tr className="border-t border-rule">
      <th scope="row" className="sticky left-0 min-w-36 bg-paper py-1.5 pr-4 text-left font-normal">
        <NameParts person={person} label="Named at the table" className="font-serif text-base/6 font-medium" />
        {person.office && (
          <span
            data-known={person.office.known}
            data-source={person.sourceIds.join(' ')}
            className={`hidden max-w-72 text-xs/4 text-muted tab:block ${person.office.isLater ? 'later-tint' : ''}`}
          >
            {person.office.text}
          </span>
        )}
      </th>
      {columns.map((round, index) => (
        <Cell
          key={round.id}
          cell={cells[index] ?? 'none'}
          side={side}
          round={round}
          isLater={!isKnown(round.start, lens)}
          isNew={newAt === round.id}
        />
      ))}
    </tr>
  )
}

interface CellProps {
  cell: MatrixCell
  side: 'US' | 'CN'
  round: Round
  isLater: boolean
  isNew: boolean
}

function Cell({ cell, side, round, isLater, isNew }: CellProps) {
  return (
    <td
      data-known={round.start}
      // That somebody is not named is also what the sources of the round say.
      data-source={round.sourceIds.join(' ')}
      className={`px-1.5 text-center text-xs/4 text-ink-2 ${isLater ? 'later-tint' : ''}`}
    >
      {cell === 'none' ? (
        <svg className="inline-block size-1" viewBox="0 0 4 4" aria-hidden="true">
          <circle cx="2" cy="2" r="1.5" className="f-third" />
        </svg>
      ) : (
        <span className="*:mr-0">
          <Mark side={side} isHollow={isLater} />
        </span>
      )}
      {isNew && <span className="block">new</span>}
      {cell === 'head' ? <span className="block">head</span> : <span className="sr-only">{CELL_WORDS[cell]}</span>}
    </td>
  )
}
