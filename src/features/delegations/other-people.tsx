import { formatDate } from '#src/lib/words/format.ts'
import { Mark, markOf } from '#src/ui/mark.tsx'
import { PersonName, PersonOffice } from './person-name.tsx'
import { PersonReading } from './person-reading.tsx'
import { namesOf } from '#src/features/delegations/sides/round-marks.tsx'
import type { PeopleGroup } from './to-others.ts'
import type { PersonThen } from './to-person.ts'

const GROUP_NAMES: Record<PeopleGroup['kind'], string> = {
  leader: 'Leaders',
  earlier: 'At an earlier table, not named at this one',
  official: 'Officials',
  spokesperson: 'Spokespeople',
  analyst: 'Analysts',
  later: 'At later tables',
}

const SIDE_WORDS: Record<PersonThen['side'], string> = {
  US: 'United States',
  CN: 'China',
  CA: 'Canada',
  EU: 'European Union',
  other: 'Neither side',
}

/** Width of a group in columns, by its number of people; small groups share a row. */
const SPANS = [
  { group: '', list: '' },
  { group: 'tab:col-span-2 print:col-span-2', list: 'tab:grid-cols-2 print:grid-cols-2' },
  {
    group: 'tab:col-span-2 full:col-span-3 print:col-span-2',
    list: 'tab:grid-cols-2 full:grid-cols-3 print:grid-cols-2',
  },
  {
    group: 'tab:col-span-2 full:col-span-4 print:col-span-2',
    list: 'tab:grid-cols-2 full:grid-cols-4 print:grid-cols-2',
  },
] as const

/** Leaders, officials, spokespeople, analysts and delegates of other rounds, a group each. */
export function OtherPeople({ groups }: { groups: readonly PeopleGroup[] }) {
  return (
    <div className="mt-8 grid gap-x-6 gap-y-8 tab:grid-cols-2 full:grid-cols-4 print:grid-cols-2">
      {groups.map(({ kind, people }) => {
        const span = SPANS[Math.min(people.length, SPANS.length) - 1] ?? SPANS[0]
        return (
          <div key={kind} className={`border-t border-ink pt-2 ${span.group}`}>
            <h3 className="type-label">{GROUP_NAMES[kind]}</h3>
            <ul className={`mt-2 grid gap-x-6 gap-y-4 ${span.list}`}>
              {people.map((person) => (
                <OtherPerson key={person.id} person={person} />
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

function OtherPerson({ person }: { person: PersonThen }) {
  return (
    <li data-known={person.known} className={person.isLater ? 'later-tint -mx-2 px-2 pt-1 pb-2' : 'pt-1'}>
      <p className="text-xs/4 text-muted">
        <Mark side={markOf(person.side)} isHollow={person.isLater} />
        {SIDE_WORDS[person.side]}
        {person.isLater && <span className="text-ink-2">, from {formatDate(person.known)}</span>}
      </p>
      <PersonName person={person} label="A part in the talks, not at this table" />
      <PersonOffice person={person} />
      <Rounds person={person} />
      <PersonReading person={person} wordsClass="mt-1" />
    </li>
  )
}

/** The rounds in words: there is no row of dots above them to read marks by. */
function Rounds({ person: { attendance, isLater } }: { person: PersonThen }) {
  const then = namesOf(attendance, 'then')
  const later = namesOf(attendance, 'later')
  const first = (mark: 'then' | 'later') => attendance.find((row) => row.mark === mark)?.round
  return (
    <>
      {then !== '' && (
        <p data-known={first('then')?.start} data-source={first('then')?.sourceIds.join(' ')} className="type-note">
          At the table in {then}
        </p>
      )}
      {later !== '' && (
        <p
          data-known={first('later')?.start}
          data-source={first('later')?.sourceIds.join(' ')}
          className={`type-note ${isLater ? '' : 'later-tint -mx-1.5 px-1.5'}`}
        >
          Later at the table in {later}
        </p>
      )}
    </>
  )
}
