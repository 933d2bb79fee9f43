/** A statement in three parts; joined they are the statement. */
export interface Fault {
  readonly before: string
  /** The words that the correction takes the place of. */
  readonly fault: string
  readonly after: string
}

/** Too common to show where a correction belongs. */
const SMALL = new Set(['a', 'an', 'and', 'as', 'at', 'for', 'in', 'is', 'of', 'on', 'or', 'that', 'the', 'to', 'was'])
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.,-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu

interface Word {
  text: string
  from: number
  to: number
}

/**
 * Finds the words of a statement that its correction takes the place of: the stretch between the words they share,
 * widened by what the correction says before and after it where nothing in the stretch differs. Without a shared word,
 * or without a correction, it is the whole statement.
 */
export function toFault(statement: string, correction: string | null): Fault {
  const words = toWords(statement)
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return { before: '', fault: statement, after: '' }
  const right = toWords(correction ?? '')
  const inRight = new Set(right.map(({ text }) => text).filter((text) => !SMALL.has(text)))
  const shared = words.flatMap(({ text }, index) => (inRight.has(text) ? [index] : []))
  let [start, end] = [shared[0], shared.at(-1)]
  if (start === undefined || end === undefined) return cut(statement, first, last)
  if (shared.length === end - start + 1) {
    const inShared = new Set(shared.map((index) => words[index]?.text))
    const at = right.flatMap(({ text }, index) => (inShared.has(text) ? [index] : []))
    start = Math.max(0, start - (at[0] ?? 0))
    end = Math.min(words.length - 1, end + right.length - 1 - (at.at(-1) ?? right.length - 1))
  }
  return cut(statement, words[start] ?? first, words[end] ?? last)
}

/** Takes a quotation mark along with the word it belongs to. */
function cut(statement: string, first: Word, last: Word): Fault {
  const from = /['‘“"]/.test(statement.charAt(first.from - 1)) ? first.from - 1 : first.from
  const to = /['’”"]/.test(statement.charAt(last.to)) ? last.to + 1 : last.to
  return { before: statement.slice(0, from), fault: statement.slice(from, to), after: statement.slice(to) }
}

function toWords(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0].toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }))
}
