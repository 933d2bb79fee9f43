import type { Lens } from '#src/data/lens.ts'
import type { Person } from '#src/data/people.ts'
import type { Round } from '#src/data/rounds.ts'
import { bearsAny } from '#src/filters/narrow.ts'
import { toPersonThen, type PersonThen } from './to-person.ts'

export interface PeopleGroup {
  readonly kind: Person['kind']
  /** Those with a part by the lens day first, then, with hindsight, the later ones in the order in which they came. */
  readonly people: readonly PersonThen[]
}

const KINDS: readonly Person['kind'][] = ['leader', 'official', 'spokesperson', 'analyst', 'delegate']
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
  const kept = people.filter(({ id, side }) => !seatedIds.has(id) && bearsAny([side], country))
  return KINDS.map((kind) => ({
    kind,
    people: kept
      .filter((person) => person.kind === kind)
      .flatMap((person) => toPersonThen(person, rounds, lens) ?? [])
      .toSorted(compare),
  })).filter((group) => group.people.length > 0)
}

function compare(a: PersonThen, b: PersonThen): number {
  if (a.isLater !== b.isLater) return a.isLater ? 1 : -1
  if (a.isLater && a.known !== b.known) return a.known < b.known ? -1 : 1
  return SIDES.indexOf(a.side) - SIDES.indexOf(b.side)
}
