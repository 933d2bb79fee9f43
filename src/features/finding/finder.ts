import MiniSearch from 'minisearch'
import { fold, isHan, toIndexWords, toQueryWords } from '#src/lib/words/words.ts'

/** What the finder looks at. */
interface Findable {
  readonly id: string
  /** A heading of the list. */
  readonly group: string
  readonly title: string
  readonly titleZh?: string | null
  readonly words?: string
}

export interface FoundList<T> {
  readonly group: string
  /** The best first. */
  readonly items: readonly T[]
}

export interface Finder<T> {
  /** What fits every word of the query, by group, the group with the best fit first; nothing for a query without words. */
  find: (query: string) => FoundList<T>[]
}

/**
 * An index of things by title, Chinese name and other words. A word may be begun only; where nothing fits as written,
 * one or two wrong letters are forgiven.
 */
export function createFinder<T extends Findable>(items: readonly T[]): Finder<T> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const index = new MiniSearch<T>({
    fields: ['title', 'titleZh', 'words'],
    tokenize: toIndexWords,
    // The words are folded already.
    processTerm: (word) => word,
    searchOptions: {
      tokenize: toQueryWords,
      boost: { title: 5, titleZh: 5 },
      boostDocument: (id: unknown) => WEIGHTS.get(byId.get(String(id))?.group ?? '') ?? 1,
      combineWith: 'AND',
      // One letter begins half of all words and asks for the symbol of an element.
      prefix: (word) => word.length > 1 && !isHan(word),
    },
  })
  index.addAll(items)
  return {
    find: (query) => {
      const asWritten = index.search(query)
      const hits = asWritten.length > 0 ? asWritten : index.search(query, { fuzzy: forgiven })
      const start = fold(query.trim())
      const ranked = hits
        .flatMap(({ id, score }) => {
          const item = byId.get(String(id))
          if (item === undefined) return []
          // A title that begins as the query does is what was meant.
          return [{ item, fit: fold(item.title).startsWith(start) ? score * 2 : score }]
        })
        .toSorted((a, b) => b.fit - a.fit)
      // Forgiven letters make strange words alike: what fits far worse than the best was not meant.
      const least = asWritten.length > 0 ? 0 : (ranked[0]?.fit ?? 0) / 4
      const lists = new Map<string, T[]>()
      for (const { item } of ranked.filter(({ fit }) => fit >= least)) {
        const list = lists.get(item.group)
        if (list === undefined) lists.set(item.group, [item])
        else list.push(item)
      }
      return [...lists].map(([group, found]) => ({ group, items: found }))
    },
  }
}

/** Names are looked for more often than what is written about them, and their titles are few. */
const WEIGHTS = new Map([
  ['People', 4],
  ['Elements', 4],
  ['Rounds', 4],
  ['Countries and topics', 4],
  ['Issues', 2],
  ['Figures', 1.5],
  ['Sources', 0.5],
])

/** Wrong letters forgiven in a word: none in a short one, one from four letters on, two from six. */
function forgiven(word: string): number | false {
  if (isHan(word) || word.length < 4) return false
  return word.length < 6 ? 1 : 2
}
