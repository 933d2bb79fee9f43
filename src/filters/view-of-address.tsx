import { useQuery } from '@tanstack/react-query'
import { useQueryStates } from 'nuqs'
import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react'
import { countriesQuery } from '#src/data/countries.ts'
import type { Loaded } from '#src/data/get-json.ts'
import { peopleQuery, type Person } from '#src/data/people.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { useSteady } from '#src/lib/pace/use-steady.ts'
import { say } from '#src/ui/commands/said.ts'
import { addressParsers, toAddress } from './address.ts'
import { cleanView } from './clean-view.ts'
import type { toStepNames } from '#src/filters/undo/to-step.ts'
import { goBackTo, noteStep } from '#src/filters/undo/trail-keeper.ts'
import { AddressViewContext, type UseView } from './use-view.ts'
import { changeView, toRawView, type View } from './view.ts'

/** Somebody whose sources are hidden is still known. */
const whole = (loaded: Loaded<Person>) => loaded

/**
 * Reads the address once for everything inside. Each reading subscribes to every parameter and to four lists: done by each of
 * some four hundred figures, names and charts, it would take half the time of a change.
 */
export function ViewOfAddress({ children }: { children: ReactNode }) {
  return <AddressViewContext value={useViewOfAddress()}>{children}</AddressViewContext>
}

/** It never waits: until the lists of ids are here, well-formed ids are believed. */
function useViewOfAddress(): UseView {
  const [raw, setRaw] = useQueryStates(addressParsers, { history: 'push', scroll: false })
  const rounds = useQuery(roundsQuery).data?.rows
  const countries = useQuery(countriesQuery).data?.rows
  const topics = useQuery(topicsQuery).data?.rows
  // Asked for by the panels that show people; here only where the address names one.
  const people = useQuery({ ...peopleQuery, enabled: raw.person !== null, select: whole }).data?.rows
  // The parameters are read anew when the address is written, a moment after the view has changed.
  const { view, dropped } = useSteady(
    cleanView(raw, {
      rounds: rounds && new Set(rounds.map((round) => round.id)),
      countries: countries && new Set(countries.map((country) => country.code)),
      topics: topics && new Set(topics.map((topic) => topic.id)),
      people: people && new Set(people.map((person) => person.id)),
    }),
  )
  // A part of the page may show an earlier view for a while: what it changes is the last one.
  const last = useRef({ view, dropped, rounds, countries, topics, people, setRaw })
  useLayoutEffect(() => {
    last.current = { view, dropped, rounds, countries, topics, people, setRaw }
  })
  const setView = useCallback<UseView['setView']>((change, { replace = false, leave = false } = {}) => {
    const { view, dropped, setRaw, ...lists } = last.current
    const next = changeView(view, change)
    const [from, to] = [toAddress(view), toAddress(next)]
    if (leave && goBackTo(to)) return
    const isStep = !replace && !leave
    // What changes nothing is no step, unless it takes unknown values out of the address.
    if (isStep && from === to && dropped.length === 0) return
    last.current = { ...last.current, view: next }
    void setRaw(toRawView(next), { history: isStep ? 'push' : 'replace' }).then(() => {
      if (noteStep({ from, to, isStep })) void sayStep(view, next, lists)
    })
  }, [])
  return useMemo(() => ({ view, dropped, setView }), [view, dropped, setView])
}

/** To be heard. A step whose words cannot be fetched is taken all the same. */
async function sayStep(before: View, after: View, lists: Parameters<typeof toStepNames>[0]) {
  const words = await import('#src/filters/undo/to-step.ts').catch(() => null)
  const step = words?.toStep(before, after, words.toStepNames(lists)) ?? null
  if (step !== null) say(step, { isQuiet: true })
}
