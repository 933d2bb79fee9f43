import { useQuery } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { countriesQuery } from '#src/data/countries.ts'
import { eventsQuery, type TradeEvent } from '#src/data/events.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { DroppedNotice } from './dropped-notice.tsx'
import { bears } from './narrow.ts'
import { OptionList } from './option-list.tsx'
import { RoundFilter } from '#src/filters/rounds/round-filter.tsx'
import { ThumbBar } from './thumb-bar.tsx'
import { HiddenNotice, TierFilter } from '#src/filters/tiers/tier-filter.tsx'
import { inOrder, toOptions } from './to-options.ts'
import { useLensDay } from './use-lens-day.ts'
import { useView } from './use-view.ts'
import { useViewCommands } from './use-view-commands.ts'
import { isNarrowed, toggle } from './view.ts'

/** The two sides, then those with side talks, then the first hosts. */
const COUNTRY_ORDER = ['US', 'CN', 'EU', 'JP', 'KR', 'CA', 'GB', 'CH']
/** Topics in the order in which the talks deal with them. */
const TOPIC_ORDER = ['exports', 'tariffs', 'rare-earths', 'technology-access', 'students', 'diplomacy']

/**
 * Round, country or region, topic. It answers before the rest of the page has its data. `railBoundary` puts the
 * waiting and failed states round the rail.
 */
export function FilterBar({ railBoundary }: { railBoundary: (rail: ReactNode) => ReactNode }) {
  const { view, setView } = useView()
  useViewCommands()
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  const events = useEventsToCount()
  const [isOpen, setIsOpen] = useState(false)
  const listsId = useId()
  const countryOptions = toOptions(
    inOrder(
      countries.map((country) => ({ value: country.code, label: country.name })),
      COUNTRY_ORDER,
    ),
    'country',
    view,
    events,
  )
  const topicOptions = toOptions(
    inOrder(
      topics.map((topic) => ({ value: topic.id, label: topic.short })),
      TOPIC_ORDER,
    ),
    'topic',
    view,
    events,
  )
  return (
    <form role="search" aria-label="Filters" className="screen-only sheet" onSubmit={(event) => event.preventDefault()}>
      {railBoundary(<RoundFilter />)}
      <div
        id={listsId}
        className={`${isOpen ? '' : 'max-tab:hidden'} max-tab:fixed max-tab:inset-x-0 max-tab:bottom-16 max-tab:z-10 max-tab:max-h-[70vh] max-tab:overflow-auto max-tab:border-t max-tab:border-ink max-tab:bg-paper max-tab:px-5 max-tab:py-3 low:static low:max-h-none`}
      >
        <OptionList
          name="Country or region"
          options={countryOptions}
          shown={8}
          total={events ? events.filter((event) => bears(event, { country: [], topic: view.topic })).length : null}
          onToggle={(code) => setView({ country: toggle(view.country, code) })}
          onAll={() => setView({ country: [] })}
        />
        <OptionList
          name="Topic"
          options={topicOptions}
          shown={11}
          total={events ? events.filter((event) => bears(event, { country: view.country, topic: [] })).length : null}
          onToggle={(id) => setView({ topic: toggle(view.topic, id) })}
          onAll={() => setView({ topic: [] })}
        />
        {/* At the end of a row that is there anyway: nothing moves when it comes. */}
        <div className="relative">
          <TierFilter />
          {isNarrowed(view) && (
            <p className="absolute top-1 right-0">
              <button type="button" className="word-button" onClick={() => setView({ country: [], topic: [] })}>
                Clear filters
              </button>
            </p>
          )}
        </div>
      </div>
      <p role="status" className="sr-only">
        {isNarrowed(view) &&
          events &&
          `${events.filter((event) => bears(event, view)).length} of ${events.length} events`}
      </p>
      <HiddenNotice />
      <DroppedNotice />
      <ThumbBar isOpen={isOpen} listsId={listsId} onToggle={() => setIsOpen(!isOpen)} />
    </form>
  )
}

/** The events that options count: with hindsight off, those known on the lens day. Waits for nothing. */
function useEventsToCount(): readonly TradeEvent[] | undefined {
  const { view } = useView()
  const events = useQuery(eventsQuery).data?.rows
  const day = useLensDay()
  if (view.hindsight === 'on') return events
  return day === undefined ? undefined : events?.filter((event) => event.date <= day)
}
