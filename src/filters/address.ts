import { createLoader, createMultiParser, createParser, createSerializer } from 'nuqs'
import { cleanView } from './clean-view.ts'
import { toRawView, type View } from './view.ts'

/** One plain word; what it may be is decided by `cleanView`, so that unknown words can be named. */
const word = createParser({ parse: (text: string) => text, serialize: (text: string) => text })

/** `country=CN,JP`; a repeated key means the same as a comma. Doubles and blanks fall away. */
const words = createMultiParser<readonly string[]>({
  parse: (texts) => [...new Set(texts.flatMap((text) => text.split(',')).map((text) => text.trim()))].filter(Boolean),
  serialize: (list) => (list.length > 0 ? [list.join(',')] : []),
  eq: (a, b) => a.join() === b.join(),
}).withDefault([])

/** The parameters of the address, in the order in which they are written. */
export const addressParsers = {
  round: word,
  against: word,
  country: words,
  topic: words,
  hindsight: word,
  measure: word,
  base: word,
  from: word,
  to: word,
  compare: word,
  month: word,
  duties: words,
  goods: word,
  shipped: word,
  long: word,
  tiers: word,
  table: words,
  person: word,
  element: word,
  theme: word,
  slide: word,
  deck: words,
  every: word,
  as: word,
}

const load = createLoader(addressParsers)
const serialize = createSerializer(addressParsers)

/** The query string of a view: '' or '?round=busan&country=CN,JP'. */
export function toAddress(view: View): string {
  return serialize(toRawView(view))
}

/** The view of a query string, whoever wrote it: ids are believed when well formed, all else drops out. */
export function fromAddress(query: string): View {
  return cleanView(load(query), {}).view
}
