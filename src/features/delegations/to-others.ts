import type { Lens } from '#src/data/lens.ts'
import type { Person } from '#src/data/people.ts'
import type { Round } from '#src/data/rounds.ts'
import { bearsAny } from '#src/filters/narrow.ts'
import { toPersonThen, type PersonThen } from './to-person.ts'

/**
 * What people were by the lens day. A delegate who had not yet sat at a table is no delegate then: in office they are an
 * official, else they come later. `earlier` sat at an earlier table and are not named at this one.
 */
export type GroupKind = Exclude<Person['kind'], 'delegate'> | 'earlier' | 'later'

export interface PeopleGroup {
  readonly kind: GroupKind
  /** Those with a part by the lens day first, then, with hindsight, the later ones in the order in which they came. */
  readonly people: readonly PersonThen[]
}

const KINDS: readonly GroupKind[] = ['leader', 'earlier', 'official', 'spokesperson', 'analyst', 'later']
const SIDES: readonly Person['side'][] = ['US', 'CN', 'EU', 'CA', 'other']

interface ToOthersOptions {
  rounds: readonly Round[]
  lens: Lens
  /** Codes of the filter: a person is kept by their side. Empty keeps all. */
  country: readonly string[]
  /** People who stand elsewhere: at the table, or in the table of rounds. */
  seatedIds: ReadonlySet<string>
}

/** The people of the talks who are not at the table, by kind; groups without anyone are absent. */
export function toOthers(
  people: readonly Person[],
  { rounds, lens, country, seatedIds }: ToOthersOptions,
): PeopleGroup[] {
  const kept = people
    .filter(({ id, side }) => !seatedIds.has(id) && bearsAny([side], country))
    .flatMap((record) => {
      const person = toPersonThen(record, rounds, lens)
      return person === null ? [] : [{ kind: groupOf(record.kind, person), person }]
    })
  return KINDS.map((kind) => ({
    kind,
    people: kept
      .filter((one) => one.kind === kind)
      .map(({ person }) => person)
      .toSorted(compare),
  })).filter((group) => group.people.length > 0)
}

function groupOf(kind: Person['kind'], { attendance, isLater }: PersonThen): GroupKind {
  if (kind !== 'delegate') return kind
  if (attendance.some(({ mark }) => mark === 'then')) return 'earlier'
  return isLater ? 'later' : 'official'
}

function compare(a: PersonThen, b: PersonThen): number {
  if (a.isLater !== b.isLater) return a.isLater ? 1 : -1
  if (a.isLater && a.known !== b.known) return a.known < b.known ? -1 : 1
  return SIDES.indexOf(a.side) - SIDES.indexOf(b.side)
}
