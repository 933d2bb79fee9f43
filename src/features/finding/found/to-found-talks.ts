import type { Claim } from '#src/data/claims.ts'
import type { ControlledElement } from '#src/data/elements.ts'
import type { TradeEvent } from '#src/data/events.ts'
import type { Issue } from '#src/data/issues.ts'
import { controlThen, namesLaterDay, officeThen, stateThen, textThen } from '#src/data/known.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import type { Person } from '#src/data/people.ts'
import type { Round } from '#src/data/rounds.ts'
import { STATE_WORDS } from '#src/ui/state-pill.tsx'
import { formatDate, formatList, formatRange } from '#src/lib/words/format.ts'
import type { Found } from './found.ts'

/** What has no bearing, no Chinese name and nothing later, unless told. */
const PLAIN = { titleZh: null, bearing: null } as const

/** Later things are absent with hindsight off, and marked with it on. */
export function underLens(lens: Lens, known: string): { known: string; isLater: boolean }[] {
  const isLater = !isKnown(known, lens)
  return isLater && !lens.hindsight ? [] : [{ known, isLater }]
}

/** People by both names, office and part in the talks. Known from their first part or table. */
export function toFoundPeople(people: readonly Person[], rounds: readonly Round[], lens: Lens): Found[] {
  return people.flatMap((person) => {
    const tables = rounds.filter(({ delegations }) =>
      delegations.some(({ members }) => members.some(({ personId }) => personId === person.id)),
    )
    const days = [...person.roles.map(({ known }) => known), ...tables.map(({ start }) => start)]
    return underLens(lens, days.toSorted()[0] ?? person.officeAsOf).map(({ known, isLater }) => {
      const office = officeThen(person, rounds, isLater ? known : lens.day)
      const roles = person.roles.filter((role) => lens.hindsight || isKnown(role.known, lens))
      return {
        ...PLAIN,
        id: `person:${person.id}`,
        group: 'People' as const,
        title: person.name,
        titleZh: person.nameZh,
        detail: office?.office ?? 'Office on that day not in the sources seen',
        words: roles.map(({ text }) => text).join(' '),
        sourceIds: person.sourceIds,
        known,
        isLater,
        leadsTo: { person: person.id },
      }
    })
  })
}

export function toFoundEvents(events: readonly TradeEvent[], lens: Lens): Found[] {
  return events.flatMap((event) =>
    underLens(lens, event.date).map(({ known, isLater }) => {
      // As in the timeline: a remark has no day of its own.
      const isOver = isKnown(event.endDate ?? event.date, lens)
      const mayTell = lens.hindsight || (isOver && !namesLaterDay(event.note ?? '', lens.day))
      return {
        ...PLAIN,
        id: `event:${event.id}`,
        group: 'Events' as const,
        title: event.title,
        detail: formatDate(event.date),
        words: [...event.tags, mayTell ? event.note : ''].join(' '),
        sourceIds: event.sourceIds,
        known,
        isLater,
        bearing: { countries: event.countries, topics: event.topics },
        leadsTo: { place: `event-${event.id}` },
      }
    }),
  )
}

/** Issues by title, by what was said of them and by what each side asks. Known from the first word on their state. */
export function toFoundIssues(issues: readonly Issue[], lens: Lens): Found[] {
  return issues.flatMap((issue) => {
    const first = issue.statusHistory.map(({ known }) => known).toSorted()[0]
    if (first === undefined) return []
    return underLens(lens, first).map(({ known, isLater }) => {
      const told = <T extends { known: string; text: string }>(list: readonly T[] | null) =>
        (list ?? []).filter((one) => lens.hindsight || isKnown(one.known, lens)).map(({ text }) => text)
      const day = isLater ? known : lens.day
      const state = stateThen(issue, day)
      const summary = textThen(issue.summary, day)
      return {
        ...PLAIN,
        id: `issue:${issue.id}`,
        group: 'Issues' as const,
        title: issue.title,
        detail: [state && STATE_WORDS[state.status], summary?.text ?? state?.note].filter(Boolean).join('. '),
        words: [
          ...issue.tags,
          ...told(issue.summary),
          ...told(issue.positions.US),
          ...told(issue.positions.CN),
          ...told(issue.positions.EU),
        ].join(' '),
        sourceIds: [...new Set([...(state?.sourceIds ?? []), ...(summary?.sourceIds ?? [])])],
        known,
        isLater,
        bearing: { countries: issue.countries, topics: issue.topics },
        leadsTo: { place: `issue-${issue.id}` },
      }
    })
  })
}

const KINDS = {
  ministerial: 'Ministerial round',
  'vice-ministerial': 'Vice-ministerial meeting',
  leaders: 'Leaders’ meeting',
} as const

export function toFoundRounds(rounds: readonly Round[], lens: Lens): Found[] {
  return rounds.flatMap((round) =>
    underLens(lens, round.start).map(({ known, isLater }) => ({
      ...PLAIN,
      id: `round:${round.id}`,
      group: 'Rounds' as const,
      title: round.label,
      // The last day of the round of the lens lies ahead.
      detail: `${KINDS[round.kind]}, ${lens.hindsight ? formatRange(round.start, round.end) : formatDate(round.start)}`,
      words: `${round.name} ${round.city} ${round.venue ?? ''} round talks`,
      sourceIds: round.sourceIds,
      known,
      isLater,
      leadsTo: { round: round.id },
    })),
  )
}

/** Rare earths by symbol and both names, from the day their control was announced. */
export function toFoundElements(elements: readonly ControlledElement[], lens: Lens): Found[] {
  return elements.flatMap((element) =>
    underLens(lens, element.control.announced).map(({ known, isLater }) => ({
      ...PLAIN,
      id: `element:${element.symbol}`,
      group: 'Elements' as const,
      title: `${element.symbol} ${element.name}`,
      titleZh: element.nameZh,
      detail: `${CONTROLS[controlThen(element, isLater ? known : lens.day).state]}. Used for ${formatList(element.uses)}`,
      words: `rare earth element ${element.atomicNumber} ${element.uses.join(' ')}`,
      sourceIds: [...new Set([...element.control.sourceIds, ...element.sourceIds])],
      known,
      isLater,
      leadsTo: { element: element.symbol },
    })),
  )
}

const CONTROLS = {
  none: 'No export control',
  announced: 'Export control announced',
  'in-force': 'Export licence needed',
  suspended: 'Export control suspended',
} as const

const VERDICTS = {
  confirmed: 'Confirmed',
  refined: 'Refined',
  contradicted: 'Contradicted',
  unverified: 'Not verified',
} as const

/** Statements of the article; their verdicts only once they could be told. */
export function toFoundClaims(claims: readonly Claim[], lens: Lens): Found[] {
  return claims.flatMap((claim, index) =>
    underLens(lens, claim.published).map(({ known, isLater }) => {
      const isChecked = lens.hindsight || isKnown(claim.known, lens)
      return {
        ...PLAIN,
        id: `claim:${claim.id}`,
        group: 'Statements of the article' as const,
        title: claim.claim,
        detail: `Statement ${index + 1}. ${isKnown(claim.known, lens) ? `${VERDICTS[claim.verdict]}.` : 'Checked with sources published later.'}`,
        words: isChecked ? `${claim.finding} ${claim.correction ?? ''}` : '',
        sourceIds: claim.sourceIds,
        known,
        isLater,
        bearing: { countries: claim.countries, topics: claim.topics },
        leadsTo: { place: `statement-${claim.id}` },
      }
    }),
  )
}
