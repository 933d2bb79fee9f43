import { useQuery } from '@tanstack/react-query'
import { useQueryStates } from 'nuqs'
import { createContext, use } from 'react'
import { countriesQuery } from '#src/data/countries.ts'
import type { Loaded } from '#src/data/get-json.ts'
import { peopleQuery, type Person } from '#src/data/people.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { addressParsers, toAddress } from './address.ts'
import { cleanView, type Dropped } from './clean-view.ts'
import { toStep, toStepNames } from './to-step.ts'
import { goBackTo, noteStep } from './trail-keeper.ts'
import { changeView, toRawView, type View } from './view.ts'

/** Somebody whose sources are hidden is still known. */
const whole = (loaded: Loaded<Person>) => loaded

export interface UseView {
  view: View
  /** Values of the address that nothing in the data answers to. */
  dropped: Dropped[]
  /**
   * Changes the view and so the address. One history entry each, unless `replace` (typing, moving through slides).
   * `leave` closes what a step has opened: Back is that step undone, so it goes back, or else replaces. Unknown values
   * leave the address with the first change. `onChanged` is called when the address has changed and the page has heard of it.
   */
  setView: (change: Partial<View>, options?: { replace?: boolean; leave?: boolean; onChanged?: () => void }) => void
}

/** A view that stands in place of the one in the address, for the part of the page inside it. */
export const FixedView = createContext<UseView | null>(null)

/** The view in the address, or the one fixed for this part of the page. It never waits: until the lists of ids are here, well-formed ids are believed. */
export function useView(): UseView {
  const fixed = use(FixedView)
  const [raw, setRaw] = useQueryStates(addressParsers, { history: 'push', scroll: false })
  const rounds = useQuery(roundsQuery).data?.rows
  const countries = useQuery(countriesQuery).data?.rows
  const topics = useQuery(topicsQuery).data?.rows
  // Asked for by the panels that show people; here only where the address names one.
  const people = useQuery({ ...peopleQuery, enabled: raw.person !== null, select: whole }).data?.rows
  const { view, dropped } = cleanView(raw, {
    rounds: rounds && new Set(rounds.map((round) => round.id)),
    countries: countries && new Set(countries.map((country) => country.code)),
    topics: topics && new Set(topics.map((topic) => topic.id)),
    people: people && new Set(people.map((person) => person.id)),
  })
  if (fixed !== null) return fixed
  return {
    view,
    dropped,
    setView: (change, { replace = false, leave = false, onChanged } = {}) => {
      const next = changeView(view, change)
      const [from, to] = [toAddress(view), toAddress(next)]
      if (leave && goBackTo(to, onChanged)) return
      const isStep = !replace && !leave
      // What changes nothing is no step, unless it takes unknown values out of the address.
      if (isStep && from === to && dropped.length === 0) return
      const step = isStep ? toStep(view, next, toStepNames({ rounds, countries, topics, people })) : null
      void setRaw(toRawView(next), { history: isStep ? 'push' : 'replace' }).then(() => {
        noteStep({ from, to, isStep, words: step })
        onChanged?.()
      })
    },
  }
}
