import type { TradeEvent } from '#src/data/events.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Person } from '#src/data/people.ts'
import type { Round } from '#src/data/rounds.ts'
import { inOrder, satIn, toPersonThen, type PersonThen } from '#src/features/delegations/to-person.ts'
import type { Mention } from './to-mentions.ts'

/** An office, and the days on which it is known to have been held. */
export interface OfficeHeld {
  readonly text: string
  /** YYYY-MM-DD: the first and last of them by the lens day, equal where there is one; of a later office, of all. */
  readonly first: string
  readonly last: string
  /** The last of them after the lens day, of an office known by it; else null. */
  readonly lastLater: string | null
  /** True where it is the office of the lens day. */
  readonly isThen: boolean
  /** First known to be held after the lens day. */
  readonly isLater: boolean
}

export interface SeatHeld {
  readonly round: Round
  readonly office: string
  readonly isHead: boolean
  /** Not named at an earlier round; false at the earliest, where no list came before. */
  readonly isNew: boolean
  readonly isLater: boolean
}

export interface PersonPage {
  readonly person: PersonThen
  readonly offices: readonly OfficeHeld[]
  readonly seats: readonly SeatHeld[]
  /** Rounds opened, of those shown, that do not name the person. */
  readonly unnamed: number
  readonly events: readonly { readonly event: TradeEvent; readonly isLater: boolean }[]
  readonly mentions: readonly Mention[]
  /** Every source of the person and of what is listed, each once. */
  readonly sourceIds: readonly string[]
}

interface PageFacts {
  readonly rounds: readonly Round[]
  readonly events: readonly TradeEvent[]
  readonly mentions: readonly Mention[]
  readonly lens: Lens
}

/** Everything on a person as of the lens; null where they had no part yet and hindsight is off. */
export function toPersonPage(record: Person, { rounds, events, mentions, lens }: PageFacts): PersonPage | null {
  const person = toPersonThen(record, rounds, lens)
  if (person === null) return null
  const seats = toSeats(record, rounds, lens)
  const named = events
    .filter((event) => event.personIds.includes(record.id))
    .filter((event) => lens.hindsight || isKnown(event.date, lens))
    .map((event) => ({ event, isLater: !isKnown(event.date, lens) }))
  return {
    person,
    offices: toOffices(record, seats, person, lens),
    seats,
    unnamed: person.attendance.length - seats.length,
    events: named,
    mentions,
    sourceIds: [
      ...new Set([
        ...record.sourceIds,
        ...seats.flatMap(({ round }) => round.sourceIds),
        ...named.flatMap(({ event }) => event.sourceIds),
        ...mentions.flatMap(({ sourceIds }) => sourceIds),
      ]),
    ],
  }
}

function toSeats({ id }: Person, rounds: readonly Round[], lens: Lens): SeatHeld[] {
  const ordered = inOrder(rounds)
  const firstSat = ordered.find((round) => satIn(id, round))
  return ordered
    .filter((round) => lens.hindsight || isKnown(round.start, lens))
    .flatMap((round) =>
      round.delegations.flatMap(({ members, headId }) => {
        const seat = members.find(({ personId }) => personId === id)
        if (!seat) return []
        return {
          round,
          office: seat.office,
          isHead: headId === id,
          isNew: round === firstSat && round !== ordered[0],
          isLater: !isKnown(round.start, lens),
        }
      }),
    )
}

/** "Secretary of the Treasury (79th)" and the same without its number are one office. */
const bare = (office: string) => office.replace(/ \(\d+(st|nd|rd|th)\)$/, '')

function toOffices(record: Person, seats: readonly SeatHeld[], person: PersonThen, lens: Lens): OfficeHeld[] {
  const held = [
    ...seats.map(({ office, round }) => ({ text: office, day: round.start })),
    ...(lens.hindsight || isKnown(record.officeAsOf, lens) ? [{ text: record.office, day: record.officeAsOf }] : []),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return [...new Set(held.map(({ text }) => bare(text)))].map((text) => {
    const days = held.filter((one) => bare(one.text) === text).map(({ day }) => day)
    const byThen = days.filter((day) => isKnown(day, lens))
    const told = byThen.length > 0 ? byThen : days
    const [first = lens.day, last = first] = [told[0], told.at(-1)]
    const lastDay = days.at(-1)
    return {
      text: held.find((one) => bare(one.text) === text && one.text !== text)?.text ?? text,
      first,
      last,
      lastLater: lastDay !== undefined && lastDay > last ? lastDay : null,
      isThen: person.office !== null && !person.office.isLater && bare(person.office.text) === text,
      isLater: !isKnown(first, lens),
    }
  })
}
