import type { ReactNode } from 'react'
import { SourceCount } from '#src/evidence/sources/source-count.tsx'
import { formatCount, formatDate, formatRange } from '#src/lib/words/format.ts'
import { Mark, markOf } from '#src/ui/mark.tsx'
import { Chinese } from '#src/ui/chinese.tsx'
import type { Mention } from './to-mentions.ts'
import type { OfficeHeld, PersonPage, SeatHeld } from './to-person-page.ts'
import { usePersonPage } from './use-person-page.ts'

interface PersonReadingProps {
  personId: string
  onClose: () => void
  /** Called when a link leads to a place on the page below. */
  onFollow: () => void
}

/** Everything on a person: offices, tables, events, what was said, and the sources of it all. */
export function PersonReading({ personId, onClose, onFollow }: PersonReadingProps) {
  const { page, name, lens } = usePersonPage(personId)
  return (
    <article>
      <p className="flex justify-end">
        <button type="button" className="word-button" onClick={onClose}>
          Close
        </button>
      </p>
      {page === null ? (
        <>
          <h2 id="person-name" className="type-h3">
            {name === undefined ? 'Not known here' : 'Not part of the talks then'}
          </h2>
          <p className="type-body mt-2">
            {name === undefined
              ? 'Nobody of that name is in the list of people.'
              : `Nothing was known of a part in the talks on ${formatDate(lens.day)}, and hindsight is off.`}
          </p>
        </>
      ) : (
        <Page page={page} lensDay={lens.day} onFollow={onFollow} />
      )}
    </article>
  )
}

function Page({ page, lensDay, onFollow }: { page: PersonPage; lensDay: string; onFollow: () => void }) {
  const { person, offices, seats, unnamed, events, mentions, sourceIds } = page
  return (
    <>
      <header data-known={person.known} data-source={person.sourceIds.join(' ')}>
        <h2 id="person-name" className="font-serif text-2xl/8 font-bold">
          {person.name}
          <Chinese name={person.nameZh} />
        </h2>
        <p className="type-note mt-1 text-muted">
          <Mark side={markOf(person.side)} isHollow={person.isLater} />
          {person.isLater ? `No part in the talks by ${formatDate(lensDay)}` : `As known on ${formatDate(lensDay)}`}
        </p>
        {person.role && <p className="type-body mt-2">{person.role.text}.</p>}
        {person.laterRole && (
          <p className="type-note later-tint mt-1 px-1.5" data-known={person.laterRole.known}>
            {formatDate(person.laterRole.known)}: {person.laterRole.text}
          </p>
        )}
        {person.background && (
          <p
            className={`type-note mt-2 ${person.background.isLater ? 'later-tint px-1.5' : 'text-ink-2'}`}
            data-known={person.background.known}
          >
            {person.background.text}
          </p>
        )}
        {person.note !== null && <p className="type-note mt-1 text-muted">{person.note}</p>}
        <p className="mt-1">
          <SourceCount
            cited={{
              label: `All that is listed here on ${person.name}`,
              sourceIds,
              known: person.known,
              refs: [`person:${person.id}`],
            }}
          />
        </p>
      </header>
      <Part title="Offices" none="No office known by that day.">
        {offices.map((office) => (
          <Office key={office.text} office={office} sourceIds={person.sourceIds} />
        ))}
      </Part>
      <Part
        title="At the table"
        none="Not named at any round shown."
        note={
          unnamed > 0
            ? `Not named in the sources seen at ${formatCount(unnamed, 'other round')}, which is no proof of absence.`
            : ''
        }
      >
        {seats.map((seat) => (
          <Seat key={seat.round.id} seat={seat} />
        ))}
      </Part>
      <Part title="Events" none="No event in the list names them by that day.">
        {events.map(({ event, isLater }) => (
          <Item
            key={event.id}
            day={event.date}
            isLater={isLater}
            sourceIds={event.sourceIds}
            label={event.title}
            refs={[`event:${event.id}`]}
          >
            <a href={`#event-${event.id}`} onClick={onFollow}>
              {event.title}
            </a>
          </Item>
        ))}
      </Part>
      <Part
        title="Said by or of them"
        none="No statement in the issues, rounds or the article check names them by that day."
      >
        {mentions.map((mention) => (
          <Said key={mention.text} mention={mention} onFollow={onFollow} />
        ))}
      </Part>
    </>
  )
}

interface PartProps {
  title: string
  /** Said where there is nothing to list. */
  none: string
  note?: string
  children: readonly ReactNode[]
}

function Part({ title, none, note = '', children }: PartProps) {
  return (
    <section aria-label={title} className="mt-5 border-t border-ink pt-2">
      <h3 className="type-label">{title}</h3>
      {children.length === 0 ? (
        <p className="type-note mt-1 text-muted">{none}</p>
      ) : (
        <ul className="mt-1">{children}</ul>
      )}
      {note !== '' && <p className="type-note mt-1 text-muted">{note}</p>}
    </section>
  )
}

interface ItemProps {
  /** YYYY-MM-DD */
  day: string
  /** In place of the day alone. */
  when?: string
  isLater: boolean
  sourceIds: readonly string[]
  label: string
  refs: readonly string[]
  children: ReactNode
}

/** A dated line; what came after the lens day stands on the tint. */
function Item({ day, when = formatDate(day), isLater, sourceIds, label, refs, children }: ItemProps) {
  return (
    <li
      data-known={day}
      data-source={sourceIds.join(' ')}
      className={`type-note border-b border-rule py-1.5 text-ink-2 ${isLater ? 'later-tint -mx-1.5 px-1.5' : ''}`}
    >
      <p>{children}</p>
      <p className="flex flex-wrap items-baseline gap-x-3 text-xs/5 text-muted">
        <time dateTime={day}>{when}</time>
        {isLater && <span>later</span>}
        <SourceCount cited={{ label, sourceIds, known: day, refs }} />
      </p>
    </li>
  )
}

function Office({ office, sourceIds }: { office: OfficeHeld; sourceIds: readonly string[] }) {
  const { text, first, last, lastLater, isThen, isLater } = office
  return (
    <Item
      day={first}
      when={first === last ? `held on ${formatDate(first)}` : `held on ${formatDate(first)} and ${formatDate(last)}`}
      isLater={isLater}
      sourceIds={sourceIds}
      label={text}
      refs={[]}
    >
      <span className={isThen ? 'font-semibold text-ink' : ''}>{text}</span>
      {isThen && <span className="text-muted">, the office held then</span>}
      {lastLater !== null && (
        <span className="later-tint ml-2 px-1" data-known={lastLater}>
          later: still held on {formatDate(lastLater)}
        </span>
      )}
    </Item>
  )
}

function Seat({ seat: { round, office, isHead, isNew, isLater } }: { seat: SeatHeld }) {
  return (
    <Item
      day={round.start}
      when={isLater ? formatRange(round.start, round.end) : formatDate(round.start)}
      isLater={isLater}
      sourceIds={round.sourceIds}
      label={`Who sat in ${round.label}`}
      refs={[`round:${round.id}`]}
    >
      <b className="font-semibold text-ink">{round.label}</b>, as {office}
      {isHead && '; head of delegation'}
      {isNew && '; not named at an earlier round'}
    </Item>
  )
}

function Said({ mention, onFollow }: { mention: Mention; onFollow: () => void }) {
  const { text, known, isLater, where, anchor, sourceIds, refs } = mention
  return (
    <Item day={known} isLater={isLater} sourceIds={sourceIds} label={text} refs={refs}>
      {text}{' '}
      {anchor === null ? (
        <span className="text-muted">{where}</span>
      ) : (
        <a href={`#${anchor}`} onClick={onFollow}>
          {where}
        </a>
      )}
    </Item>
  )
}
