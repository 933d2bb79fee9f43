/** One change of the view that made an entry of the history. */
interface Step {
  /** The query of the view before it: '' or '?round=busan'. */
  readonly from: string
  /** Place in the tab's history of the entry it made; the page was opened at 0. */
  readonly at: number
}

/** The steps that led to an entry of the history, oldest first. Each entry keeps its own, so that reloading loses none. */
export interface Trail {
  readonly at: number
  readonly steps: readonly Step[]
}

export const NO_TRAIL: Trail = { at: 0, steps: [] }

/** Steps beyond that are undone by Back alone. */
const LONGEST = 100

/** The trail of a new entry that a change of the view has made. `from`: the query before it. */
export function afterStep(before: Trail, from: string): Trail {
  const at = before.at + 1
  return { at, steps: [...before.steps, { from, at }].slice(-LONGEST) }
}

/** The trail of a new entry that shows the same view: a link within the page. */
export function afterLink(before: Trail): Trail {
  return { ...before, at: before.at + 1 }
}

/** Without the last steps where the view is again what it was before them. */
export function settled(now: Trail, query: string): Trail {
  const last = now.steps.at(-1)
  return last?.from === query ? settled({ ...now, steps: now.steps.slice(0, -1) }, query) : now
}

/** How many entries of the history lie between here and the view before the last step; 0 where there is no step. */
export function toUndo({ at, steps }: Trail): number {
  const last = steps.at(-1)
  return last === undefined ? 0 : at - last.at + 1
}

/** Whether this entry was made by a step from that view, so that Back leads there and nothing is lost. */
export function isStepFrom({ at, steps }: Trail, query: string): boolean {
  const last = steps.at(-1)
  return last !== undefined && last.at === at && last.from === query
}

/** What an entry of the history keeps under our name; null where it keeps nothing we wrote. */
export function readTrail(kept: unknown): Trail | null {
  const { trail } = fieldsOf(kept)
  const { at, steps } = fieldsOf(trail)
  return isPlace(at) && Array.isArray(steps) && steps.every(isStep) ? { at, steps } : null
}

function isStep(value: unknown): value is Step {
  const { from, at } = fieldsOf(value)
  return typeof from === 'string' && isPlace(at)
}

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value)

function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
