import * as z from 'zod/mini'

/** One change of the view that made an entry of the history. */
const step = z.object({
  /** The query of the view before it: '' or '?round=busan'. */
  from: z.string(),
  /** Place in the tab's history of the entry it made; the page was opened at 0. */
  at: z.int(),
})

/** The steps that led to an entry of the history, oldest first. Each entry keeps its own, so that reloading loses none. */
const trail = z.object({ at: z.int(), steps: z.array(step) })
export type Trail = z.infer<typeof trail>

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
  const parsed = entry.safeParse(kept)
  return parsed.success ? parsed.data.trail : null
}

const entry = z.object({ trail })
