import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toLens } from '#src/data/lens.ts'
import { toMatrix } from '#src/features/delegations/attendance/to-matrix.ts'
import { toOthers } from '#src/features/delegations/to-others.ts'
import { toAttendance, toPersonThen } from '#src/features/delegations/to-person.ts'
import { toListWords, toTable } from '#src/features/delegations/sides/to-table.ts'
import { DATA_DATE, people, roundOf, rounds } from '../records.ts'

const tableOf = (id: string, { hindsight = true, country = [] as string[] } = {}) => {
  const round = roundOf(id)
  return toTable(round, { people, rounds, lens: toLens(round, hindsight, DATA_DATE), country })
}
const namesOf = (id: string, country?: string[]) =>
  tableOf(id, country ? { country } : {}).map(({ side, seats }) => [side, ...seats.map((seat) => seat.person.name)])
const personOf = (id: string) => {
  const found = people.find((row) => row.id === id)
  if (!found) throw new Error(`people.json has no ${id}`)
  return found
}

describe('the table of a round', () => {
  test('the US stands first, each side with its head first', () => {
    expect(namesOf('london')).toEqual([
      ['US', 'Scott Bessent', 'Howard Lutnick', 'Jamieson Greer'],
      ['CN', 'He Lifeng', 'Wang Wentao', 'Li Chenggang'],
    ])
    const heads = rounds.flatMap(({ id }) => tableOf(id).map(({ seats }) => seats.findIndex((seat) => seat.isHead)))
    expect(new Set(heads)).toEqual(new Set([0, -1]))
  })

  test('offices are those of the round', () => {
    const [, china] = tableOf('beijing')
    expect(china?.seats[0]?.person.office?.text).toBe('President of China; General Secretary of the CPC')
    const [us] = tableOf('london')
    expect(us?.seats.map((seat) => seat.person.office?.text)).toEqual([
      'Secretary of the Treasury',
      'Secretary of Commerce',
      'United States Trade Representative',
    ])
  })

  test.each([
    ['london', 'The full list, as the sources name it.', 'Among others; the full list is not in the sources seen.'],
    ['washington-aug', 'Not named in the sources seen.', 'Among others; the full list is not in the sources seen.'],
  ])('%s says how much of each list is known', (id, us, china) => {
    expect(tableOf(id).map(toListWords)).toEqual([us, china])
  })

  test.each([
    ['london', ['US'], ['US']],
    ['london', ['CN', 'JP'], ['CN']],
    ['london', ['GB'], ['US', 'CN']],
    ['washington-aug', ['US'], ['US', 'CN']],
    ['beijing', ['CN'], ['US', 'CN']],
    ['london', ['JP'], []],
  ])('%s under %s keeps %s', (id, country, sides) => {
    expect(tableOf(id, { country }).map(({ side }) => side)).toEqual(sides)
  })

  test('a member whose record is missing keeps the seat and the office', () => {
    const round = roundOf('london')
    const lens = toLens(round, true, DATA_DATE)
    const [us] = toTable(round, {
      people: people.filter((person) => person.id !== 'scott-bessent'),
      rounds,
      lens,
      country: [],
    })
    expect(us?.seats[0]).toMatchObject({
      isHead: true,
      person: { name: 'Name could not be read', office: { text: 'Secretary of the Treasury' } },
    })
  })
})

describe('a person at the lens', () => {
  test.each([
    ['london', true, ['then', 'then', 'later', 'none', 'later', 'later', 'later', 'later', 'later', 'none']],
    ['london', false, ['then', 'then']],
    ['geneva', false, ['then']],
  ])('rounds attended at %s, hindsight %s', (id, hindsight, marks) => {
    const lens = toLens(roundOf(id), hindsight, DATA_DATE)
    expect(toAttendance('scott-bessent', rounds, lens).map(({ mark }) => mark)).toEqual(marks)
  })

  test.each([
    ['donald-trump', 'london', 'Call of 5 June; announced the London talks', 'Met Xi in Busan and Beijing'],
    [
      'donald-trump',
      'busan',
      'Call of 5 June; announced the London talks; met Xi in Busan',
      'Met Xi in Busan and Beijing',
    ],
    ['li-chenggang', 'london', 'Negotiator and press voice of the Chinese side', undefined],
    [
      'liao-min',
      'geneva',
      'Present in Geneva',
      'Present in Geneva and Kuala Lumpur; attendance in London not confirmed',
    ],
  ])('%s at %s: the part then, and only what was added later', (personId, roundId, role, later) => {
    const lens = toLens(roundOf(roundId), true, DATA_DATE)
    const person = toPersonThen(personOf(personId), rounds, lens, roundId)
    expect(person?.role?.text).toBe(role)
    expect(person?.laterRole?.text).toBe(later)
  })

  test('without hindsight nothing known later is left in anyone, at any round', () => {
    for (const round of rounds) {
      const lens = toLens(round, false, DATA_DATE)
      for (const record of people) {
        const person = toPersonThen(record, rounds, lens, round.id)
        if (person === null) continue
        expect(person.isLater).toBe(false)
        expect(person.laterRole).toBeNull()
        const days = [person.known, person.office?.known, person.role?.known, person.background?.known]
        const sat = person.attendance.map((row) => row.round.start)
        const later = [...days, ...sat].filter((day) => day !== undefined && day > lens.day)
        expect(later, `${record.id} at ${round.id}`).toEqual([])
      }
    }
  })

  test('the office of one known later is dated, and absent without hindsight', () => {
    const geneva = roundOf('geneva')
    const lutnick = personOf('howard-lutnick')
    expect(toPersonThen(lutnick, rounds, toLens(geneva, true, DATA_DATE))?.office).toEqual({
      text: 'Secretary of Commerce (41st)',
      known: '2025-06-09',
      isLater: true,
    })
    expect(toPersonThen(lutnick, rounds, toLens(geneva, false, DATA_DATE))?.office).toBeNull()
  })
})

describe('a delegate who had not yet sat at a table', () => {
  const groupsAt = (id: string, hindsight: boolean) => {
    const round = roundOf(id)
    const members = round.delegations.flatMap((delegation) => delegation.members.map(({ personId }) => personId))
    const lens = toLens(round, hindsight, DATA_DATE)
    const groups = toOthers(people, { rounds, lens, country: [], seatedIds: new Set(members) })
    return Object.fromEntries(groups.map(({ kind, people }) => [kind, people.map((person) => person.name)]))
  }

  // Who sat where by hand, from the lists of the rounds.
  test.each([
    ['geneva', false, undefined, ['Howard Lutnick'], undefined],
    [
      'geneva',
      true,
      undefined,
      ['Howard Lutnick', 'Maroš Šefčovič'],
      ['Wang Wentao', 'Marco Rubio', 'Susie Wiles', 'David Perdue', 'Cai Qi', 'Wang Yi', 'Zheng Shanjie', 'Ma Zhaoxu'],
    ],
    ['london', false, ['Liao Min'], ['Marco Rubio', 'Maroš Šefčovič'], undefined],
    [
      'london',
      true,
      ['Liao Min'],
      ['Marco Rubio', 'Maroš Šefčovič'],
      ['Susie Wiles', 'David Perdue', 'Cai Qi', 'Wang Yi', 'Zheng Shanjie', 'Ma Zhaoxu'],
    ],
    ['stockholm', false, ['Howard Lutnick', 'Wang Wentao', 'Liao Min'], ['Marco Rubio', 'Maroš Šefčovič'], undefined],
  ])('at %s, hindsight %s: earlier %j, official %j, later %j', (id, hindsight, earlier, official, later) => {
    const groups = groupsAt(id, hindsight)
    const sorted = (names: string[] | undefined) => names?.toSorted()
    expect([groups['earlier'], groups['official'], groups['later']].map(sorted)).toEqual(
      [earlier, official, later].map(sorted),
    )
  })
})

describe('who was new', () => {
  // By hand, from the lists of the rounds.
  test.each([
    ['Howard Lutnick', 'london'],
    ['Wang Wentao', 'london'],
    ['Liao Min', null],
    ['Scott Bessent', null],
    ['Donald Trump', 'busan'],
    ['Cai Qi', 'busan'],
  ])('%s: %s', (name, newAt) => {
    const { sides } = toMatrix(rounds, { people, lens: toLens('all', true, DATA_DATE), country: [] })
    expect(sides.flatMap(({ rows }) => rows).find((row) => row.person.name === name)?.newAt).toBe(newAt)
  })
})

describe('everyone has one place', () => {
  const round = fc.constantFrom(...rounds)
  const country = fc.uniqueArray(fc.constantFrom<string[]>('US', 'CN', 'CA', 'EU', 'GB', 'KR', 'JP'), { maxLength: 4 })

  test('at a table and in the groups, the filter keeps exactly its sides and its table', () => {
    fc.assert(
      fc.property(round, country, (round, country) => {
        const lens = toLens(round, true, DATA_DATE)
        const atTable = toTable(round, { people, rounds, lens, country }).flatMap(({ seats }) =>
          seats.map((seat) => seat.person.id),
        )
        const members = round.delegations.flatMap((delegation) => delegation.members.map(({ personId }) => personId))
        const others = toOthers(people, { rounds, lens, country, seatedIds: new Set(members) })
        const shown = [...atTable, ...others.flatMap((group) => group.people.map((person) => person.id))]
        const wanted = people.filter(
          ({ id, side }) =>
            country.length === 0 || country.includes(side) || (members.includes(id) && country.includes(round.country)),
        )
        expect(shown.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted())
      }),
    )
  })

  test('in the table of all rounds, marks equal the lists of the file', () => {
    const lens = toLens('all', true, DATA_DATE)
    fc.assert(
      fc.property(country, (country) => {
        const { columns, sides } = toMatrix(rounds, { people, lens, country })
        for (const { rows, side } of sides) {
          for (const { person, cells, count } of rows) {
            const listed = columns.map((column) =>
              column.delegations.some(
                (delegation) =>
                  delegation.side === side && delegation.members.some(({ personId }) => personId === person.id),
              ),
            )
            expect(cells.map((cell) => cell !== 'none')).toEqual(listed)
            expect(count).toBe(listed.filter(Boolean).length)
            expect(count).toBeGreaterThan(0)
          }
        }
      }),
    )
  })

  test.each([
    [[], 10, 16],
    [['GB'], 1, 6],
    [['KR'], 2, 14],
    [['US'], 10, 8],
    [['JP'], 0, 0],
  ])('all rounds under %s: %i meetings, %i people', (country, meetings, count) => {
    const { columns, sides } = toMatrix(rounds, { people, lens: toLens('all', true, DATA_DATE), country })
    expect(columns).toHaveLength(meetings)
    expect(sides.flatMap((side) => side.rows)).toHaveLength(count)
  })
})
