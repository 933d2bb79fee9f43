import type { Measure } from '#src/data/issues.ts'
import { splitKnown, type Lens } from '#src/data/lens.ts'

/** A measure of one side as seen from the lens. */
export interface MeasureShown {
  readonly by: Measure['by']
  readonly name: string
  readonly legal: string | null
  /** First day on which it was known. */
  readonly known: string
  /** Steps known by the lens, and those known later; the latter empty with hindsight off. */
  readonly then: Measure['steps']
  readonly later: Measure['steps']
}

/** The measures known by the lens, and with hindsight those that came after it; each with what became of it. */
export function toMeasures(measures: readonly Measure[], lens: Lens): MeasureShown[] {
  return measures.flatMap(({ steps, ...measure }) => {
    const { then, later } = splitKnown(steps, lens, (step) => step.known)
    const [first] = steps
    if (first === undefined || then.length + later.length === 0) return []
    // oxlint-disable-next-line unicorn/no-thenable -- a list, not a callback
    return [{ ...measure, known: first.known, then, later }]
  })
}
