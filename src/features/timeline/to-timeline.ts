import { sideOf } from '#src/evidence/events/to-events.ts'
import type { TradeEvent } from '#src/data/events.ts'
import { isKnown, splitKnown, type Lens } from '#src/data/lens.ts'
import type { Round } from '#src/data/rounds.ts'
import { narrow } from '#src/filters/narrow.ts'
import type { View } from '#src/filters/view.ts'
import { addDays } from '#src/lib/period.ts'

/** A round this close before the lens is no beginning of its own: Busan followed Kuala Lumpur by four days. */
const SHORTEST_RUN_UP = 14

/** How far back to look where no round came before, in days. */
const FIRST_RUN_UP = 60

/** Events in date order, those known at the lens and, with hindsight, those dated after it. */
export interface SplitEvents {
  readonly then: readonly TradeEvent[]
  readonly later: readonly TradeEvent[]
}

export interface Timeline {
  /** What the filters keep of the file, whatever the lens. */
  readonly kept: number
  /** What the file holds that may be told under the lens, before filters. */
  readonly total: number
  /** All that is kept and may be told under the lens. */
  readonly all: SplitEvents
  /** What surrounds the lens: the run-up, and with hindsight what belongs to the round and came later. */
  readonly near: SplitEvents
  /** First day of the run-up, and the round that opened on it; null where none came before. */
  readonly from: string
  readonly since: Round | null
}

interface ToTimelineOptions {
  rounds: readonly Round[]
  lens: Lens
  chosen: Pick<View, 'country' | 'topic'>
}

/** What the timeline shows: the filters first, then the lens. */
export function toTimeline(events: readonly TradeEvent[], { rounds, lens, chosen }: ToTimelineOptions): Timeline {
  const { kept } = narrow(events, chosen)
  const total = events.filter((event) => lens.hindsight || isKnown(event.date, lens)).length
  const all = splitKnown(kept, lens, (event) => event.date)
  const since = roundBefore(rounds, lens)
  const from = since?.start ?? addDays(lens.day, -FIRST_RUN_UP)
  const near = {
    // oxlint-disable-next-line unicorn/no-thenable -- a list, not a callback: nothing mistakes it for a promise
    then: all.then.filter((event) => event.date >= from),
    later: lens.roundId === 'all' ? all.later : all.later.filter((event) => belongsTo(event, lens.roundId)),
  }
  return { kept: kept.length, total, all, near, from, since }
}

/** The last round that opened well before the lens. */
export function roundBefore(rounds: readonly Round[], lens: Lens): Round | null {
  const latest = addDays(lens.day, -SHORTEST_RUN_UP)
  return (
    rounds
      .filter((round) => round.start <= latest && round.id !== lens.roundId)
      .toSorted((a, b) => a.start.localeCompare(b.start))
      .at(-1) ?? null
  )
}

/** The round an event is, or null: the talks themselves, not what surrounds them. */
export function roundOf(event: TradeEvent, rounds: readonly Round[]): Round | null {
  return rounds.find((round) => round.id === event.roundId && round.start === event.date && isMeeting(event)) ?? null
}

export interface SideCounts {
  readonly US: number
  readonly CN: number
  readonly other: number
}

/** How many events are by either side alone (with third parties or not), and how many by both or by neither. */
export function countBySide(events: readonly TradeEvent[]): SideCounts {
  const count = (side: keyof SideCounts) => events.filter((event) => sideOf(event) === side).length
  return { US: count('US'), CN: count('CN'), other: count('other') }
}

function belongsTo(event: TradeEvent, roundId: string): boolean {
  return event.roundId === roundId || event.relatedRoundId === roundId
}

function isMeeting(event: TradeEvent): boolean {
  return event.tags.includes('talks') || event.tags.includes('leaders')
}
