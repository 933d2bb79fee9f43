/** A figure, name or status with everything needed to answer "says who?". */
export interface Cited {
  /** As shown: "12.7%". */
  readonly text: string
  /** The figure with its sign, where the sentence around it tells the direction; '' where the text is no figure. */
  readonly exact?: string | undefined
  /** What it is, as a noun phrase: "China's exports to the US, May 2025 on April 2025". */
  readonly label: string
  readonly sourceIds: readonly string[]
  /** Day on which it became public, 'YYYY-MM-DD'; null for what has no day of its own (a person's name). */
  readonly known: string | null
  readonly status?: 'reported' | 'derived' | 'stated' | undefined
  /** Worked out in figures: "28.819 ÷ 33.024 − 1 = −12.73%". */
  readonly formula?: string | undefined
  /** The formula works with figures published after `known`: it is told with hindsight only. */
  readonly formulaIsLater?: boolean | undefined
  /** The terms of the formula in words: "May 2025 ÷ April 2025, $bn, not seasonally adjusted". */
  readonly formulaTerms?: string | undefined
  readonly note?: string | null | undefined
  /** What conflicts may be about: "series:gacc-exports-to-us@2025-05", "event:<id>", "round:<id>", ... */
  readonly refs?: readonly string[] | undefined
}

/** A sentence computed from what is shown, its figures cited. */
export type Finding = readonly (string | Cited)[]

/** The sentence alone: spoken summary, alternative text, slide title. */
export function findingText(finding: Finding): string {
  return finding.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

/** Every source a sentence rests on, each once. */
export function findingSources(finding: Finding): string[] {
  return [...new Set(finding.flatMap((part) => (typeof part === 'string' ? [] : part.sourceIds)))]
}
