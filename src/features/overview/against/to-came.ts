import type { Person } from '#src/data/people.ts'
import type { Round } from '#src/data/rounds.ts'
import { byId } from '#src/lib/by-id.ts'
import { inDateOrder, type Moment, type Pair } from './to-moments.ts'

export interface Attendee {
  readonly id: string
  readonly name: string
  /** Held at the round. */
  readonly office: string
  readonly isHead: boolean
  /** Not named at the other of the two; not proof of absence. */
  readonly isOnlyHere: boolean
  /** Named at both, with another office at the other. */
  readonly isOfficeOther: boolean
  readonly sourceIds: readonly string[]
}

export interface CameRow {
  readonly side: 'US' | 'CN'
  readonly lists: Pair<{ readonly people: readonly Attendee[]; readonly isComplete: boolean }>
  /** In words, from the earlier to the later: "3 named at both, 4 at Busan only". */
  readonly change: string
}

/** Who was named at two rounds, a side each; empty where one of the two is no round. */
export function toCame(pair: Pair<Moment>, people: readonly Person[]): CameRow[] {
  const [first, second] = pair
  if (first.round === null || second.round === null) return []
  const names = byId(people)
  const rounds: Pair<Round> = [first.round, second.round]
  return (['US', 'CN'] as const).map((side) => {
    const lists: CameRow['lists'] = [
      toList(rounds[0], rounds[1], side, names),
      toList(rounds[1], rounds[0], side, names),
    ]
    return { side, lists, change: toChange(pair, lists) }
  })
}

const listOf = (round: Round, side: 'US' | 'CN') => round.delegations.find((delegation) => delegation.side === side)

function toList(
  round: Round,
  other: Round,
  side: 'US' | 'CN',
  names: ReadonlyMap<string, Person>,
): CameRow['lists'][0] {
  const delegation = listOf(round, side)
  const elsewhere = new Map(listOf(other, side)?.members.map(({ personId, office }) => [personId, office]))
  const people = (delegation?.members ?? []).map(({ personId, office }): Attendee => {
    const there = elsewhere.get(personId)
    return {
      id: personId,
      name: names.get(personId)?.name ?? 'Name could not be read',
      office,
      isHead: delegation?.headId === personId,
      isOnlyHere: there === undefined,
      isOfficeOther: there !== undefined && there !== office,
      sourceIds: round.sourceIds,
    }
  })
  return {
    people: people.toSorted((a, b) => Number(b.isHead) - Number(a.isHead)),
    isComplete: delegation?.complete === true,
  }
}

function toChange(pair: Pair<Moment>, lists: CameRow['lists']): string {
  const [first, second] = pair
  const { earlier, later } = inDateOrder<Moment & { people: readonly Attendee[] }>([
    { ...first, people: lists[0].people },
    { ...second, people: lists[1].people },
  ])
  if (earlier.people.length === 0 || later.people.length === 0) return 'One of the two lists is not in the sources seen'
  const both = later.people.filter((person) => !person.isOnlyHere)
  const only = (at: typeof earlier) => at.people.filter((person) => person.isOnlyHere).length
  const offices = both.filter((person) => person.isOfficeOther).length
  return [
    `${both.length} named at both`,
    only(later) > 0 && `${only(later)} at ${later.label} only`,
    only(earlier) > 0 && `${only(earlier)} at ${earlier.label} only`,
    offices > 0 ? `${offices} with another office` : both.length > 0 && 'offices unchanged',
  ]
    .filter(Boolean)
    .join(', ')
}
