import { useSuspenseQueries } from '@tanstack/react-query'
import { claimsQuery } from '#src/data/claims.ts'
import { eventsQuery } from '#src/data/events.ts'
import { issuesQuery } from '#src/data/issues.ts'
import { metaQuery } from '#src/data/meta.ts'
import { peopleQuery } from '#src/data/people.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { toMentions } from './to-mentions.ts'
import { toPersonPage } from './to-person-page.ts'

/** What the page of a person shows; `page` is null where they had no part by the lens day and hindsight is off. */
export function usePersonPage(id: string) {
  const [people, events, issues, claims] = useSuspenseQueries({
    queries: [peopleQuery, eventsQuery, issuesQuery, claimsQuery, roundsQuery, metaQuery],
  })
  const { lens, rounds } = useLens()
  const record = people.data.rows.find((person) => person.id === id)
  const mentions = record
    ? toMentions(record, { issues: issues.data.rows, claims: claims.data.rows, rounds }, lens)
    : []
  return {
    lens,
    name: record?.name,
    page: record ? toPersonPage(record, { rounds, events: events.data.rows, mentions, lens }) : null,
  }
}
