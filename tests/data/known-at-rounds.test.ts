import { describe, expect, it } from 'vitest'
import { latestReleased, stateThen } from '#src/data/known.ts'
import { splitKnown, toLens } from '#src/data/lens.ts'
import { events, issues, meta, observationsOf, rounds } from '#tests/dataset/read.ts'

const ISSUES = [
  'rare-earth-licences',
  'october-package',
  'supply-concentration',
  'magnet-flows',
  'third-countries',
  'gallium-germanium-antimony',
  'ai-chips',
  'may-2025-tech-stops',
  'entity-lists',
  'chinese-probes',
  'students',
] as const
const STATES = { o: 'open', p: 'partly', s: 'resolved', '-': undefined } as const

// Read off the facts, not off the functions under test: the last state known by the day, in the order of ISSUES
// (o open, p partly settled, s settled, - not yet there); events dated by the day; the latest month of US imports from
// China, of magnets and of rare earths that was released by the day.
const AT_ROUNDS = [
  ['geneva', 'o-o--oo-oo-', 17, '2025-03', '2025-03', '2025-04'],
  ['london', 'o-oopooopoo', 37, '2025-04', '2025-04', '2025-05'],
  ['stockholm', 'p-oopopspop', 44, '2025-05', '2025-06', '2025-06'],
  ['washington-aug', 'p-oppopspop', 50, '2025-06', '2025-07', '2025-07'],
  ['madrid', 'p-oppopspop', 52, '2025-07', '2025-07', '2025-08'],
  ['kuala-lumpur', 'pooppopsoop', 63, '2025-07', '2025-09', '2025-09'],
  ['busan', 'ppoppopsoop', 64, '2025-07', '2025-09', '2025-09'],
  ['paris', 'ppoppppsppp', 82, '2026-01', '2025-12', '2026-01/02'],
  ['seoul', 'ppoppppsppp', 85, '2026-03', '2026-03', '2026-01/02'],
  ['beijing', 'ppoppppsppp', 86, '2026-03', '2026-03', '2026-01/02'],
  ['all', 'ppoppppsppp', 98, '2026-04', '2026-03', '2026-01/02'],
] as const

it('is told of every round', () => {
  expect(AT_ROUNDS.map(([id]) => id)).toEqual([...rounds.map(({ id }) => id), 'all'])
  expect(issues.map(({ id }) => id).toSorted()).toEqual([...ISSUES].toSorted())
})

describe.each(AT_ROUNDS)('known at %s', (id, states, eventsThen, census, magnets, rareEarths) => {
  const lens = toLens(rounds.find((round) => round.id === id) ?? 'all', false, meta.dataDate)

  it.each(ISSUES.map((issueId, index) => [issueId, STATES[toLetter(states, index)]] as const))(
    '%s: %s',
    (issueId, state) => {
      const issue = issues.find((one) => one.id === issueId)
      expect(issue && stateThen(issue, lens.day)?.status).toBe(state)
    },
  )

  it(`${eventsThen} events`, () => {
    expect(splitKnown(events, lens, (event) => event.date).then).toHaveLength(eventsThen)
  })

  it.each([
    ['census-imports-from-china', census],
    ['rare-earth-magnet-exports', magnets],
    ['rare-earth-exports', rareEarths],
  ])('%s to %s', (seriesId, period) => {
    expect(latestReleased(observationsOf(seriesId), lens.day)?.period).toBe(period)
  })
})

function toLetter(states: string, index: number): keyof typeof STATES {
  const letter = states.charAt(index)
  return letter === 'o' || letter === 'p' || letter === 's' ? letter : '-'
}
