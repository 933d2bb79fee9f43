import type { TradeEvent } from '#src/data/events.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'

export interface SideTalk {
  readonly code: string
  readonly name: string
  /** The latest contact of China with it that was known then; null where none is in the data. */
  readonly event: TradeEvent | null
}

const PARTNERS = [
  { code: 'JP', name: 'Japan' },
  { code: 'KR', name: 'South Korea' },
  { code: 'CA', name: 'Canada' },
  { code: 'EU', name: 'European Union' },
] as const

/** China's latest dealings with Japan, South Korea, Canada and the EU as of the lens day. */
export function toSideTalks(events: readonly TradeEvent[], lens: Lens): SideTalk[] {
  return PARTNERS.map(({ code, name }) => ({
    code,
    name,
    event:
      events.findLast(
        (event) =>
          isKnown(event.date, lens) &&
          event.countries.includes(code) &&
          event.actor.includes('CN') &&
          // Contacts and offers, not measures against it.
          (event.actor.includes(code) || event.tags.includes('green-channel')) &&
          event.roundId === null,
      ) ?? null,
  }))
}
