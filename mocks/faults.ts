/** What the pretend server can do wrong. */
export const faultKinds = [
  /** Answers late: long enough to see the waiting state, within the time limit. */
  'slow',
  /** Never answers. */
  'stuck',
  /** Answers 503. */
  'down',
  /** Answers 404. */
  'missing',
  /** The connection fails. */
  'unreachable',
  /** Answers with half of the JSON. */
  'broken-json',
  /** Answers with JSON of another shape. */
  'wrong-shape',
  /** Answers with an empty list. */
  'empty',
  /** Leaves nothing of the first record of a list but its id; a list of one is left alone. */
  'bad-record',
  /** Puts markup into every title, name and text, and a script into every link. */
  'hostile',
] as const

export type FaultKind = (typeof faultKinds)[number]

export interface Fault {
  kind: FaultKind
  /** A file of `public/data` without `.json` (`issues`, `observations/gacc-exports-to-us`), a folder of it
   * (`observations`), or null for all. */
  dataset: string | null
}

/**
 * Reads faults as the address writes them: `slow,down:issues`. What is no fault is returned as `unknown`, never thrown:
 * the asker decides how loudly to say so.
 */
export function parseFaults(asked: string): { faults: Fault[]; unknown: string[] } {
  const faults: Fault[] = []
  const unknown: string[] = []
  for (const word of asked.split(',').map((part) => part.trim())) {
    if (word === '') continue
    const [name, dataset] = word.split(/:(.*)/s)
    const kind = faultKinds.find((known) => known === name)
    if (kind) faults.push({ kind, dataset: dataset ? dataset : null })
    else unknown.push(word)
  }
  return { faults, unknown }
}

/** The faults that concern one dataset, in the order in which they were asked for. */
export function faultsOf(faults: readonly Fault[], dataset: string): FaultKind[] {
  return faults
    .filter((fault) => fault.dataset === null || fault.dataset === dataset || dataset.startsWith(`${fault.dataset}/`))
    .map((fault) => fault.kind)
}
