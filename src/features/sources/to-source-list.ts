import { isKnown, type Lens } from '#src/data/lens.ts'
import { namesLaterDay, outBy } from '#src/data/known.ts'
import type { Source } from '#src/data/sources.ts'
import { bears } from '#src/filters/narrow.ts'
import type { View } from '#src/filters/view.ts'
import { formatCount } from '#src/lib/words/format.ts'
import type { Resting, Use } from './to-uses.ts'

export const TIERS = ['A', 'B', 'C', 'D'] as const

export interface ListedSource {
  readonly source: Source
  /** Last day of what is known of its date, at most the day the data closed; null where it has none. */
  readonly known: string | null
  readonly isLater: boolean
  /** "2 series, 3 events"; with hindsight off, of what was known. */
  readonly uses: string
}

export interface SourceList {
  /** Those the chosen round rests on; in every list best tier first, the latest of a tier first. */
  readonly first: readonly ListedSource[]
  /** The others that were out on the day of the lens. */
  readonly others: readonly ListedSource[]
  /** The others that came later; none with hindsight off. */
  readonly later: readonly ListedSource[]
  /** How many are listed, and of how many in the file. */
  readonly kept: number
  readonly total: number
  /** Kept by the filters, but published later while hindsight is off. */
  readonly hidden: number
  readonly tiers: readonly { tier: (typeof TIERS)[number]; count: number }[]
}

interface ToSourceListOptions {
  uses: ReadonlyMap<string, readonly Use[]>
  lens: Lens
  chosen: Pick<View, 'country' | 'topic'>
  dataDate: string
}

/** The datasets whose records filters keep or drop, and their sources with them. */
const FILTERED: readonly (keyof Resting)[] = ['events', 'issues', 'claims', 'rounds', 'people', 'series']

/** The sources of what the filters keep; those of the round first, what came later last. */
export function toSourceList(sources: readonly Source[], options: ToSourceListOptions): SourceList {
  const { uses, lens, chosen, dataDate } = options
  const isNarrowed = chosen.country.length > 0 || chosen.topic.length > 0
  const usesOf = (source: Source) => uses.get(source.id) ?? []
  const kept = isNarrowed ? sources.filter((source) => isKept(usesOf(source), chosen)) : sources
  const listed = kept
    .map((source): ListedSource => {
      const known = outBy(source, dataDate)
      const isLater =
        known === null ? namesLaterDay(`${source.title} ${source.note ?? ''}`, lens.day) : !isKnown(known, lens)
      return { source, known, isLater, uses: toUseWords(usesOf(source), lens) }
    })
    .filter(({ isLater }) => lens.hindsight || !isLater)
    .toSorted(byRank)
  const isFirst = ({ source }: ListedSource) => usesOf(source).some((use) => use.roundIds.includes(lens.roundId))
  return {
    first: listed.filter(isFirst),
    others: listed.filter((one) => !isFirst(one) && !one.isLater),
    later: listed.filter((one) => !isFirst(one) && one.isLater),
    kept: listed.length,
    total: sources.length,
    hidden: kept.length - listed.length,
    tiers: TIERS.map((tier) => ({ tier, count: listed.filter(({ source }) => source.tier === tier).length })),
  }
}

function byRank(a: ListedSource, b: ListedSource): number {
  return (
    Number(a.isLater) - Number(b.isLater) ||
    a.source.tier.localeCompare(b.source.tier) ||
    (b.known ?? '').localeCompare(a.known ?? '')
  )
}

function isKept(uses: readonly Use[], chosen: Pick<View, 'country' | 'topic'>): boolean {
  return uses.some((use) => FILTERED.includes(use.dataset) && bears(use, chosen))
}

const WORDS: Record<keyof Resting, readonly [string, string]> = {
  series: ['series', 'series'],
  partners: ['figure by partner', 'figures by partner'],
  products: ['figure by product', 'figures by product'],
  production: ['figure on mining', 'figures on mining'],
  importSources: ['import share', 'import shares'],
  events: ['event', 'events'],
  issues: ['issue', 'issues'],
  rounds: ['round', 'rounds'],
  people: ['person', 'people'],
  claims: ['statement', 'statements'],
  elements: ['element', 'elements'],
  truces: ['truce', 'truces'],
  conflicts: ['difference', 'differences'],
  countries: ['country', 'countries'],
}

/** What rests on a source, counted by record: "2 series, 3 events". */
export function toUseWords(uses: readonly Use[], lens: Lens): string {
  const told = uses.filter(({ known }) => known === null || lens.hindsight || isKnown(known, lens))
  const ids = new Map<string, Set<string>>()
  for (const { dataset, recordId } of told) ids.set(dataset, (ids.get(dataset) ?? new Set()).add(recordId))
  return Object.entries(WORDS)
    .flatMap(([dataset, [one, many]]) => {
      const count = ids.get(dataset)?.size ?? 0
      return count === 0 ? [] : [formatCount(count, one, many)]
    })
    .join(', ')
}
