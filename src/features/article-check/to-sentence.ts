import type { Verdict } from '#src/data/claims.ts'
import { formatList, formatNumber } from '#src/lib/words/format.ts'
import { countVerdicts, type Statement } from './to-check.ts'

/** The name of a verdict, in a note. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  confirmed: 'Confirmed',
  refined: 'Refined',
  contradicted: 'Contradicted',
  unverified: 'Not verified',
}

/** "Of 26 statements, 13 hold, 10 need a closer word, 2 are contradicted and 1 could not be verified". */
export function toCheckSentence(statements: readonly Statement[]): string {
  const [only] = statements
  if (only && statements.length === 1) return `One statement: it ${toVerb(only.verdict, 1)}`
  const parts = countVerdicts(statements).map(({ verdict, count }) => toCountedVerdict(verdict, count))
  return `Of ${formatNumber(statements.length)} statements, ${formatList(parts)}`
}

/** "10 need a closer word". */
export function toCountedVerdict(verdict: Verdict | null, count: number): string {
  return `${formatNumber(count)} ${toVerb(verdict, count)}`
}

function toVerb(verdict: Verdict | null, count: number): string {
  const isOne = count === 1
  switch (verdict) {
    case 'confirmed':
      return isOne ? 'holds' : 'hold'
    case 'refined':
      return isOne ? 'needs a closer word' : 'need a closer word'
    case 'contradicted':
      return isOne ? 'is contradicted' : 'are contradicted'
    case 'unverified':
      return 'could not be verified'
    case null:
      return isOne ? 'was still to be checked' : 'were still to be checked'
  }
}
