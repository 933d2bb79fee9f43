import type { ControlledElement } from '#src/data/elements.ts'
import { controlThen, type ControlThen } from '#src/data/known.ts'
import type { Lens } from '#src/data/lens.ts'
import { countWord } from '#src/lib/words/count-word.ts'
import { formatDate } from '#src/lib/words/format.ts'

/** Elements under one notice, as their control stood on the day of the lens, or, set apart, as it came later. */
export interface ControlGroup {
  readonly key: string
  /** "Export licence needed since 4 April 2025". */
  readonly title: string
  /** First day on which the title could be told. */
  readonly known: string
  readonly isLater: boolean
  /** State of the control on the day of the lens, or, where it came later, in the end. */
  readonly state: ControlThen['state']
  /** Day from which that state holds. */
  readonly since: string
  /** By atomic number. */
  readonly elements: readonly ControlledElement[]
  readonly sourceIds: readonly string[]
}

/** The controlled elements by notice; those announced later only with hindsight. */
export function toControls(elements: readonly ControlledElement[], lens: Lens, dataDate: string): ControlGroup[] {
  const groups = new Map<string, ControlledElement[]>()
  for (const element of elements) {
    const { announcement } = element.control
    groups.set(announcement, [...(groups.get(announcement) ?? []), element])
  }
  return [...groups.entries()]
    .flatMap(([key, members]): ControlGroup[] => {
      const [first] = members
      if (first === undefined) return []
      const isLater = first.control.announced > lens.day
      if (isLater && !lens.hindsight) return []
      const control = controlThen(first, isLater ? dataDate : lens.day)
      return [
        {
          key,
          title: isLater ? toLaterTitle(members.length, first, control) : toTitle(first, control),
          known: isLater ? first.control.announced : (control.since ?? first.control.announced),
          isLater,
          state: control.state,
          since: control.since ?? first.control.announced,
          elements: members.toSorted((a, b) => a.atomicNumber - b.atomicNumber),
          sourceIds: first.control.sourceIds,
        },
      ]
    })
    .toSorted((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))
}

function toTitle({ control }: ControlledElement, then: ControlThen): string {
  const announced = `Announced on ${formatDate(control.announced)}`
  switch (then.state) {
    case 'in-force':
      return `Export licence needed since ${formatDate(then.since ?? control.announced)}`
    case 'suspended':
      return `${announced}, suspended on ${formatDate(then.since ?? control.announced)}${untilWords(then)}`
    case 'announced':
      return then.plannedStart === null ? announced : `${announced}, to apply from ${formatDate(then.plannedStart)}`
    case 'none':
      return 'No control'
  }
}

function untilWords({ until, reportedUntil }: ControlThen): string {
  const named = until === null ? '' : ` until ${formatDate(until)}`
  return reportedUntil === null
    ? named
    : `${named}; a later end, ${formatDate(reportedUntil)}, rests on unaudited notes`
}

function toLaterTitle(count: number, { control }: ControlledElement, last: ControlThen): string {
  const begun = control.since === null && last.state === 'suspended' ? ', suspended before they began' : ''
  return `Later: ${countWord(count)} more, announced on ${formatDate(control.announced)}${begun}`
}
