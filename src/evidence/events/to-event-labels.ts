import type { TradeEvent } from '#src/data/events.ts'
import type { Round } from '#src/data/rounds.ts'
import { daysBetween } from '#src/lib/period.ts'

const LONGEST = 34

/**
 * Short words for the events worth writing out over the exports: rounds first, then steps of the duties and truces,
 * the nearer to the lens the sooner. Events whose title has no short first clause keep their mark alone.
 */
export function toEventLabels(
  events: readonly TradeEvent[],
  rounds: readonly Round[],
  chosen: { roundId: string | null; day: string },
): Map<string, { text: string; priority: number }> {
  const labels = new Map<string, { text: string; priority: number }>()
  for (const event of events) {
    const round = rounds.find(
      (one) => one.id === event.roundId && one.start === event.date && event.tags.includes('talks'),
    )
    if (round && round.id === chosen.roundId) continue
    const text = round ? round.label : firstClause(event.title)
    if (text.length > LONGEST) continue
    const far = Math.abs(daysBetween(event.date, chosen.day)) / 400
    labels.set(event.id, { text, priority: weightOf(event, round) - far })
  }
  return labels
}

function weightOf(event: TradeEvent, round: Round | undefined): number {
  if (round) return { leaders: 9, ministerial: 6.5, 'vice-ministerial': 3 }[round.kind]
  if (event.tags.includes('truce')) return 8
  return event.topics.includes('tariffs') ? 7 : 2
}

function firstClause(title: string): string {
  return title.split(/[;:]/)[0]?.trim() ?? title
}
