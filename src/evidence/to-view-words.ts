import type { Lens } from '#src/data/lens.ts'
import type { View } from '#src/filters/view.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'

interface ViewWordsOptions {
  readonly lens: Lens
  /** The city of the round; null for everything known. */
  readonly round: string | null
  /** Names of the countries and topics chosen. */
  readonly countries: readonly string[]
  readonly topics: readonly string[]
  readonly tiers: View['tiers']
}

/** What a view is narrowed to, for an image or a file that has left the page. */
export function toViewWords({ lens, round, countries, topics, tiers }: ViewWordsOptions): string {
  const day = formatDate(lens.day)
  return [
    round === null ? `All rounds, known on ${day}` : `Round: ${round}, known on ${day}`,
    ...(countries.length > 0 ? [`country or region: ${formatList(countries)}`] : []),
    ...(topics.length > 0 ? [`topic: ${formatList(topics)}`] : []),
    ...(tiers === 'ab' ? ['what rests on tiers C and D alone is left out'] : []),
    ...(round === null ? [] : [lens.hindsight ? 'what came later is set apart' : 'what came later is left out']),
  ].join('; ')
}
