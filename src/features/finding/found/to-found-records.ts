import type { Conflict } from '#src/data/conflicts.ts'
import type { Country } from '#src/data/countries.ts'
import type { Gap } from '#src/data/gaps.ts'
import { namesLaterDay, outBy } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import type { Source } from '#src/data/sources.ts'
import type { Topic } from '#src/data/topics.ts'
import type { Bearing } from '#src/filters/narrow.ts'
import { formatDate } from '#src/lib/words/format.ts'
import type { Found } from './found.ts'
import { underLens } from './to-found-talks.ts'

/** Records that rest on sources, and what filters look at in them. */
export type Resting = readonly { readonly sourceIds: readonly string[]; readonly bearing: Bearing }[]

interface SourcesOptions {
  lens: Lens
  dataDate: string
  /** What the sources carry: filters keep a source with it. */
  resting: Resting
}

/** Sources by publisher and title; an undated one that names a later day counts as later. */
export function toFoundSources(sources: readonly Source[], { lens, dataDate, resting }: SourcesOptions): Found[] {
  const bearings = toBearings(resting)
  return sources.flatMap((source): Found[] => {
    const out = outBy(source, dataDate)
    const isNamedLater = out === null && namesLaterDay(`${source.title} ${source.note ?? ''}`, lens.day)
    if (isNamedLater && !lens.hindsight) return []
    const when = out === null ? [{ known: null, isLater: isNamedLater }] : underLens(lens, out)
    return when.map(({ known, isLater }) => ({
      id: `source:${source.id}`,
      group: 'Sources',
      title: source.title,
      titleZh: null,
      detail: `${source.publisher}, tier ${source.tier}, ${source.published === null ? 'undated' : formatDate(source.published)}`,
      words: source.publisher,
      sourceIds: [source.id],
      known,
      isLater,
      bearing: bearings.get(source.id) ?? { countries: [], topics: [] },
      leadsTo: { place: `source-${source.id}` },
    }))
  })
}

export function toFoundConflicts(conflicts: readonly Conflict[], lens: Lens): Found[] {
  return conflicts.flatMap((conflict) =>
    underLens(lens, conflict.known).map((when) => ({
      ...when,
      id: `conflict:${conflict.id}`,
      group: 'Where sources differ' as const,
      title: conflict.what,
      titleZh: null,
      detail: conflict.resolution,
      words: '',
      sourceIds: conflict.sourceIds,
      bearing: { topics: [conflict.topic] },
      leadsTo: { place: `difference-${conflict.id}` },
    })),
  )
}

export function toFoundGaps(gaps: readonly Gap[], lens: Lens): Found[] {
  return gaps.flatMap((gap) =>
    underLens(lens, gap.known).map((when) => ({
      ...when,
      id: `gap:${gap.id}`,
      group: 'What was not found' as const,
      title: gap.text,
      titleZh: null,
      detail: 'Looked for and not found',
      words: 'gap missing',
      sourceIds: [],
      bearing: { topics: [gap.topic] },
      leadsTo: { place: `gap-${gap.id}` },
    })),
  )
}

const FILTER = { group: 'Countries and topics', known: null, isLater: false, bearing: null } as const

/** Countries by both names; choosing one filters by it. */
export function toFoundCountries(countries: readonly Country[]): Found[] {
  return countries.map((country) => ({
    ...FILTER,
    id: `country:${country.code}`,
    title: country.name,
    titleZh: country.nameZh,
    detail: 'Filter by this country or region',
    words: `${country.code} country region filter`,
    sourceIds: country.sourceIds,
    leadsTo: { country: country.code },
  }))
}

/** Topics by name; choosing one filters by it. */
export function toFoundTopics(topics: readonly Topic[]): Found[] {
  return topics.map((topic) => ({
    ...FILTER,
    id: `topic:${topic.id}`,
    title: topic.short,
    titleZh: null,
    detail: 'Filter by this topic',
    words: `${topic.name} topic filter`,
    sourceIds: [],
    leadsTo: { topic: topic.id },
  }))
}

/** What filters look at in all that rests on a source, taken together. */
function toBearings(resting: Resting): Map<string, Bearing> {
  const bearings = new Map<string, { countries: string[]; topics: string[] }>()
  for (const { sourceIds, bearing } of resting) {
    for (const id of sourceIds) {
      const sum = bearings.get(id) ?? { countries: [], topics: [] }
      sum.countries.push(...(bearing.countries ?? []))
      sum.topics.push(...(bearing.topics ?? []))
      bearings.set(id, sum)
    }
  }
  return bearings
}
