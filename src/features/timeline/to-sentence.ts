import { countWord } from '#src/lib/words/count-word.ts'
import { capitalise, formatDate } from '#src/lib/words/format.ts'
import { daysBetween } from '#src/lib/period.ts'
import { countBySide, type Timeline } from './to-timeline.ts'

interface SentenceOptions {
  /** Day of the lens. */
  day: string
  /** Short name of the round that is the lens; null for everything known. */
  label: string | null
  /** Every event listed, or those around the lens. */
  isAll: boolean
}

/** "30 days from Geneva to London: 21 events, 11 by the US, 3 by China". Counts what is listed and was known then. */
export function toTimelineSentence(timeline: Timeline, { day, label, isAll }: SentenceOptions): string {
  if (isAll) return `${toSpan(timeline)}: ${toCounts([...timeline.all.then, ...timeline.all.later])}`
  const days = capitalise(formatCountWord(daysBetween(timeline.from, day), 'day'))
  const since = timeline.since?.label
  const stretch =
    since === undefined
      ? `${days} up to ${label ?? formatDate(day)}`
      : label === null
        ? `${days} since ${since} opened`
        : `${days} from ${since} to ${label}`
  return `${stretch}: ${toCounts(timeline.near.then)}`
}

function toSpan({ all }: Timeline): string {
  const dates = [...all.then, ...all.later].map((event) => event.date.slice(0, 7))
  const [first, last] = [dates.at(0), dates.at(-1)]
  if (first === undefined || last === undefined) return 'The whole record'
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`
}

function toCounts(events: Parameters<typeof countBySide>[0]): string {
  if (events.length === 0) return 'no events'
  const { US, CN } = countBySide(events)
  return `${formatCountWord(events.length, 'event')}, ${noneOr(US)} by the US, ${noneOr(CN)} by China`
}

function noneOr(count: number): string {
  return count === 0 ? 'none' : countWord(count)
}

function formatCountWord(count: number, one: string): string {
  return `${countWord(count)} ${count === 1 ? one : `${one}s`}`
}
