import { formatDate } from '#src/lib/words/format.ts'
import { PersonName, PersonOffice } from '#src/features/delegations/person-name.tsx'
import { PersonReading } from '#src/features/delegations/person-reading.tsx'
import { RoundMarks } from './round-marks.tsx'
import type { Seat, TableSide } from './to-table.ts'

interface MemberCardProps {
  seat: Seat
  side: TableSide
  round: { id: string; label: string; start: string }
}

/** Which half of a wide card lies beside the spine; the dots lie in the other. */
const PLACES: Record<TableSide, { card: string; near: string; marks: string }> = {
  US: {
    card: 'col-start-1 full:grid-cols-[12.5rem_minmax(0,1fr)]',
    near: 'text-right justify-end full:col-start-2',
    marks: 'full:col-start-1 full:row-start-1',
  },
  CN: {
    card: 'col-start-3 full:grid-cols-[minmax(0,1fr)_12.5rem]',
    near: 'full:col-start-1',
    marks: 'full:col-start-2 full:row-start-1',
  },
}

/** A member at the table: name, office and sources beside the spine, the rounds on the outer side, the words below. */
export function MemberCard({ seat: { person, isHead }, side, round }: MemberCardProps) {
  const place = PLACES[side]
  return (
    <li
      className={`flex flex-col border-t border-rule pt-3 pb-4 full:grid full:content-start full:gap-x-6 ${place.card}`}
    >
      <div className={`full:row-start-1 ${place.near}`}>
        {isHead && <p className="text-xs/4 text-muted">Head of delegation</p>}
        <PersonName
          person={person}
          isHead={isHead}
          label={`At the table in ${round.label}, ${formatDate(round.start)}`}
        />
        <PersonOffice person={person} />
      </div>
      <div className={`mt-2 w-full full:w-50 ${isHead ? 'full:mt-6' : 'full:mt-1'} ${place.marks}`}>
        <RoundMarks attendance={person.attendance} side={side} roundId={round.id} />
      </div>
      <PersonReading
        person={person}
        sourcesClass={`mt-1 full:row-start-2 ${place.near}`}
        wordsClass="mt-1.5 full:col-span-2 full:row-start-3"
      />
    </li>
  )
}
