const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu
const HAN = /^\p{Script=Han}/u
const MARKS = /\p{M}/gu
const APOSTROPHES = /['’‘]/g

/** Too common to tell anything apart. */
const COMMON = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])

/** The words of a text to find it by: small letters, without accents; of Chinese each character and each pair. */
export function toIndexWords(text: string): string[] {
  return toRuns(text).flatMap((run) => (HAN.test(run) ? [...new Set([...run, ...toPairs(run)])] : [run]))
}

/** The words that a query asks for: of Chinese the pairs, or its one character. Common words ask for nothing. */
export function toQueryWords(query: string): string[] {
  return toRuns(query)
    .flatMap((run) => (HAN.test(run) && [...run].length > 1 ? toPairs(run) : [run]))
    .filter((word) => !COMMON.has(word))
}

/** True for a word of Chinese characters. */
export function isHan(word: string): boolean {
  return HAN.test(word)
}

/** "São Paulo’s" and "sao paulos" are one. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(MARKS, '').replaceAll(APOSTROPHES, '').toLowerCase()
}

function toRuns(text: string): string[] {
  return fold(text).match(RUNS) ?? []
}

function toPairs(run: string): string[] {
  const letters = [...run]
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`)
}
