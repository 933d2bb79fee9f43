import { useQuery, useSuspenseQueries } from '@tanstack/react-query'
import { countriesQuery } from '#src/data/countries.ts'
import { isKnown } from '#src/data/lens.ts'
import { metaQuery } from '#src/data/meta.ts'
import { peopleQuery } from '#src/data/people.ts'
import { roundsQuery } from '#src/data/rounds.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { useLens } from '#src/filters/use-lens.ts'
import { useView } from '#src/filters/use-view.ts'
import { toMatrixFinding, toTableFinding } from './to-delegations-finding.ts'
import { toMatrix } from '#src/features/delegations/attendance/to-matrix.ts'
import { toOthers } from './to-others.ts'
import { toPersonThen } from './to-person.ts'
import { toTable } from '#src/features/delegations/sides/to-table.ts'

/**
 * What the delegations show: `table` for a round, with `allRounds` to unfold beside it; `matrix` for all rounds; the people of neither in `groups`, and how
 * many of the people a country keeps. Waits for rounds and people.
 */
export function useDelegations() {
  // All asked for at once; the lens then finds its own here.
  const [people, roundList] = useSuspenseQueries({ queries: [peopleQuery, roundsQuery, metaQuery] })
  const { view } = useView()
  const { lens, round, rounds } = useLens()
  const names = useNames()
  const records = people.data.rows
  const options = { people: records, rounds, lens, country: view.country }

  const sides = round && toTable(round, options)
  const table = round && sides && { round, sides, finding: toTableFinding(round, rounds, sides) }
  const all = toMatrix(rounds, options)
  const finding = rounds.length === 0 ? ['No round is listed'] : toMatrixFinding(all)
  const matrix = round ? null : { ...all, finding }
  const placed = [
    ...(sides ?? []).flatMap((side) => side.seats.map((seat) => seat.person.id)),
    ...(matrix?.sides ?? []).flatMap((side) => side.rows.map((row) => row.person.id)),
  ]
  // Those at the table stand there alone, kept by the filter or not.
  const seated = (round ? [round] : rounds.filter((other) => isKnown(other.start, lens))).flatMap((other) =>
    other.delegations.flatMap(({ members }) => members.map((member) => member.personId)),
  )
  const groups = toOthers(records, { ...options, seatedIds: new Set(seated) })
  const placedIds = new Set(placed)
  const atTable = records.filter((person) => placedIds.has(person.id)).length
  return {
    view,
    lens,
    table,
    matrix,
    /** Who sat in which round, beside the table of one. */
    allRounds: round ? all : null,
    groups,
    names,
    kept: atTable + groups.reduce((sum, group) => sum + group.people.length, 0),
    total: records.filter((person) => toPersonThen(person, rounds, lens) !== null).length,
    loaded: { people: people.data, rounds: roundList.data },
  }
}

/** Codes and ids in words, for the way out of an empty view; it does not wait for them. */
function useNames(): ReadonlyMap<string, string> {
  const countries = useQuery(countriesQuery).data?.rows ?? []
  const topics = useQuery(topicsQuery).data?.rows ?? []
  return new Map([
    ...countries.map(({ code, name }): [string, string] => [code, name]),
    ...topics.map(({ id, name }): [string, string] => [id, name]),
  ])
}
