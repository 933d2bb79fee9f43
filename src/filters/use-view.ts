import { useQuery } from '@tanstack/react-query'
import { useQueryStates } from 'nuqs'
import { countriesQuery } from '#src/data/countries.ts'
import { peopleQuery } from '#src/data/people.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { addressParsers } from './address.ts'
import { cleanView, type Dropped } from './clean-view.ts'
import { changeView, toRawView, type View } from './view.ts'

interface UseView {
  view: View
  /** Values of the address that nothing in the data answers to. */
  dropped: Dropped[]
  /**
   * Changes the view and so the address. One history entry each, unless `replace` (typing, moving through slides).
   * Unknown values leave the address with the first change.
   */
  setView: (change: Partial<View>, options?: { replace?: boolean }) => void
}

/** The view in the address. It never waits: until the lists of ids are here, well-formed ids are believed. */
export function useView(): UseView {
  const [raw, setRaw] = useQueryStates(addressParsers, { history: 'push', scroll: false })
  const rounds = useQuery(roundsQuery).data?.rows
  const countries = useQuery(countriesQuery).data?.rows
  const topics = useQuery(topicsQuery).data?.rows
  // Asked for by the panels that show people; here only where the address names one.
  const people = useQuery({ ...peopleQuery, enabled: raw.person !== null }).data?.rows
  const { view, dropped } = cleanView(raw, {
    rounds: rounds && new Set(rounds.map((round) => round.id)),
    countries: countries && new Set(countries.map((country) => country.code)),
    topics: topics && new Set(topics.map((topic) => topic.id)),
    people: people && new Set(people.map((person) => person.id)),
  })
  return {
    view,
    dropped,
    setView: (change, options) => {
      void setRaw(toRawView(changeView(view, change)), { history: options?.replace ? 'replace' : 'push' })
    },
  }
}
