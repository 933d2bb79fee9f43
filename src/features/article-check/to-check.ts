import type { Claim, Verdict } from '#src/data/claims.ts'
import { isKnown, type Lens } from '#src/data/lens.ts'
import { narrow } from '#src/filters/narrow.ts'
import type { View } from '#src/filters/view.ts'

/** A statement of the article as it may be told under the lens. */
export interface Statement {
  readonly claim: Claim
  /** Its place in the article, from 1. */
  readonly number: number
  /** Null with hindsight off, where what settled it came later. */
  readonly verdict: Verdict | null
  /** The verdict rests on something later than the lens. */
  readonly isLater: boolean
}

export interface ArticleCheck {
  /** Kept by the filters and told under the lens, in the order of the article. */
  readonly statements: readonly Statement[]
  /** The same, a new paragraph where a statement shares no topic with the one before. */
  readonly paragraphs: readonly (readonly Statement[])[]
  /** What the filters keep of the file, whatever the lens. */
  readonly kept: number
  readonly total: number
  /** Day of the article; null where no statement is kept. */
  readonly published: string | null
  /** The article itself is later than the lens. */
  readonly isArticleLater: boolean
}

interface ToCheckOptions {
  lens: Lens
  chosen: Pick<View, 'country' | 'topic'>
}

/** The article of the statements, marked as far as could be told under the lens. */
export function toCheck(claims: readonly Claim[], { lens, chosen }: ToCheckOptions): ArticleCheck {
  const numbers = new Map(claims.map((claim, index) => [claim.id, index + 1]))
  const { kept, total } = narrow(claims, chosen)
  const statements = kept
    .filter((claim) => lens.hindsight || isKnown(claim.published, lens))
    .map((claim) => {
      const isThen = isKnown(claim.known, lens)
      return {
        claim,
        number: numbers.get(claim.id) ?? 0,
        verdict: isThen || lens.hindsight ? claim.verdict : null,
        isLater: !isThen,
      }
    })
  const published = kept[0]?.published ?? null
  return {
    statements,
    paragraphs: toParagraphs(statements),
    kept: kept.length,
    total,
    published,
    isArticleLater: published !== null && !isKnown(published, lens),
  }
}

/** The order in which verdicts are counted and drawn; null stands for what was still to be checked. */
export const VERDICT_ORDER = ['confirmed', 'refined', 'contradicted', 'unverified', null] as const

export function countVerdicts(statements: readonly Statement[]): { verdict: Verdict | null; count: number }[] {
  return VERDICT_ORDER.map((verdict) => ({
    verdict,
    count: statements.filter((statement) => statement.verdict === verdict).length,
  })).filter(({ count }) => count > 0)
}

function toParagraphs(statements: readonly Statement[]): Statement[][] {
  const paragraphs: Statement[][] = []
  for (const statement of statements) {
    const last = paragraphs.at(-1)
    const before = last?.at(-1)
    const isSame = before?.claim.topics.some((topic) => statement.claim.topics.includes(topic)) ?? false
    if (last && isSame) last.push(statement)
    else paragraphs.push([statement])
  }
  return paragraphs
}
