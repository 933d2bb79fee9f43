import { useSuspenseQueries } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { eventsQuery } from '#src/data/events.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { toTimeline } from './to-timeline.ts'

/** What the timeline shows under the address. */
export function useTimeline() {
  const { view } = useView()
  const [events, countries, topics] = useSuspenseQueries({ queries: [eventsQuery, countriesQuery, topicsQuery] })
  const { lens, round, rounds, dataDate } = useLens()
  return {
    loaded: events.data,
    timeline: toTimeline(events.data.rows, { rounds, lens, chosen: view }),
    lens,
    round,
    rounds,
    dataDate,
    countryNames: new Map(countries.data.rows.map((country) => [country.code, country.name])),
    topicNames: new Map(topics.data.rows.map((topic) => [topic.id, topic.short])),
  }
}

export type TimelineShown = ReturnType<typeof useTimeline>
