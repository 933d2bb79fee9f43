import { use } from 'react'
import { Says } from '#src/evidence/sources/says.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import { Chinese } from '#src/ui/chinese.tsx'
import { OpenPerson } from '#src/features/delegations/person/open-person.ts'
import type { PersonThen } from './to-person.ts'

interface PersonNameProps {
  person: PersonThen
  isHead?: boolean
  /** Where the person stands: "At the table in London, 9 June 2025". */
  label: string
}

/** The heading of a card: the name, opening the page of the person, and the Chinese one beside it. */
export function PersonName({ person, isHead = false, label }: PersonNameProps) {
  const size = isHead ? 'text-xl/7 font-bold tab:text-2xl/8' : 'text-lg/6 font-medium tab:text-xl/7'
  return (
    <h4 className={`font-serif ${size}`}>
      <NameParts person={person} label={label} />
    </h4>
  )
}

/** Both names in line. The name opens the page of the person, or their sources where there is no room for one. */
export function NameParts({ person, label, className = '' }: PersonNameProps & { className?: string }) {
  const open = use(OpenPerson)
  return (
    <>
      {open !== null && person.isRead ? (
        <button
          type="button"
          className={`says ${className}`}
          aria-haspopup="dialog"
          data-source={person.sourceIds.join(' ')}
          data-known={person.known}
          onClick={() => open(person.id)}
        >
          {person.name}
        </button>
      ) : (
        <Says
          cited={{
            text: person.name,
            label: person.office ? `${person.office.text}. ${label}` : label,
            sourceIds: person.sourceIds,
            known: person.known,
            refs: [`person:${person.id}`],
          }}
          className={className}
        />
      )}
      <Chinese name={person.nameZh} />
    </>
  )
}

/** The office held then; one known only from a later day says so. */
export function PersonOffice({ person: { office, sourceIds, isLater, known } }: { person: PersonThen }) {
  if (office === null) return <p className="type-note text-muted">Office on that day not in the sources seen</p>
  const isMarked = office.isLater && !(isLater && office.known === known)
  return (
    <p
      data-known={office.known}
      data-source={sourceIds.join(' ')}
      className={`type-note text-balance text-ink-2 ${isMarked ? 'later-tint -mx-1.5 px-1.5' : ''}`}
    >
      {isMarked && <span className="font-medium">{formatDate(office.known)}: </span>}
      {office.text}
    </p>
  )
}
