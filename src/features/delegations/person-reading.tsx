import { useId, useState } from 'react'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatDate } from '#src/lib/words/format.ts'
import type { Dated, PersonThen } from './to-person.ts'

interface PersonReadingProps {
  person: PersonThen
  /** Placement of the line with the sources, and of the words. */
  sourcesClass?: string
  wordsClass?: string
}

/** Sources, part in the talks and background of a person; on a phone the words are folded under a button. */
export function PersonReading({ person, sourcesClass = '', wordsClass = '' }: PersonReadingProps) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <>
      <p className={`flex flex-wrap items-center gap-x-3 ${sourcesClass}`}>
        <SourceCount
          cited={{
            label: `What is said of ${person.name}`,
            sourceIds: person.sourceIds,
            known: person.known,
            refs: [`person:${person.id}`],
          }}
        />
        <button
          type="button"
          className="word-button screen-only tab:hidden"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Less' : 'More'} <span className="sr-only">on {person.name}</span>
        </button>
      </p>
      <div id={id} className={`${isOpen ? '' : 'hidden tab:block print:block'} ${wordsClass}`}>
        <Words person={person} />
      </div>
    </>
  )
}

function Words({ person }: { person: PersonThen }) {
  const { name, role, laterRole, background, bioUrl, note, sourceIds, isLater, known } = person
  const within = { sourceIds, cardDay: isLater ? known : null }
  return (
    <div className="type-note space-y-1 text-ink-2">
      {role && <Line dated={role} {...within} />}
      {background ? (
        <Line dated={background} {...within} isQuiet />
      ) : (
        !isLater && <p className="text-muted">No background in the sources seen.</p>
      )}
      {note !== null && <p className="text-muted">{note}</p>}
      {laterRole && <Line dated={laterRole} {...within} />}
      {bioUrl !== null && (
        <p data-source={sourceIds.join(' ')}>
          <a href={bioUrl} target="_blank" rel="noopener noreferrer" className="inline-block py-0.5">
            Official biography <span className="sr-only">of {name}</span>
          </a>
        </p>
      )}
    </div>
  )
}

interface LineProps {
  dated: Dated
  sourceIds: readonly string[]
  /** The later day that the whole card bears already; null for a card of the lens day. */
  cardDay: string | null
  isQuiet?: boolean
}

/** Something said of the person; what came after the lens day stands on the tint, with its date. */
function Line({ dated: { text, known, isLater }, sourceIds, cardDay, isQuiet = false }: LineProps) {
  const isMarked = isLater && known !== cardDay
  return (
    <p
      data-known={known}
      data-source={sourceIds.join(' ')}
      className={isMarked ? 'later-tint -mx-1.5 px-1.5' : isQuiet ? 'text-muted' : ''}
    >
      {isMarked && <span className="font-medium">{formatDate(known)}: </span>}
      {text}
    </p>
  )
}
