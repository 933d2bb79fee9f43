import type { Source } from '#src/data/sources.ts'
import { formatDate, formatList } from '#src/lib/words/format.ts'
import type { Cited } from '#src/evidence/citing/cited.ts'

/** One neutral sentence with the figure, what it is, when it became known and who says so, ready to paste. */
export function toSentence(cited: Cited, sources: readonly Source[]): string {
  const names = [...new Set(sources.map((source) => source.publisher))].slice(0, 3)
  const known = cited.known === null ? '' : `, known since ${formatDate(cited.known)}`
  const derived = cited.formula === undefined || cited.formulaIsLater === true ? '' : ` (derived: ${cited.formula})`
  const figure = cited.exact ?? cited.text
  return `${cited.label}${figure === '' ? '' : `: ${figure}`}${derived}${known}. Source: ${formatList(names) || 'not loaded'}.`
}
