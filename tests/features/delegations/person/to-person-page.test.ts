import { describe, expect, test } from 'vitest'
import { toMentions } from '#src/features/delegations/person/to-mentions.ts'
import { toPersonPage } from '#src/features/delegations/person/to-person-page.ts'
import { claims, events, issues, people, rounds } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'

const recordOf = (id: string) => {
  const found = people.find((row) => row.id === id)
  if (!found) throw new Error(`people.json has no ${id}`)
  return found
}
const pageOf = (id: string, lensId: string, hindsight = true) => {
  const lens = lensOf(lensId, hindsight)
  const mentions = toMentions(recordOf(id), { issues, claims, rounds }, lens)
  return toPersonPage(recordOf(id), { rounds, events, mentions, lens })
}

describe('the page of a person', () => {
  // By hand, from the lists of the rounds.
  test.each([
    ['marco-rubio', 'london', false, [], ['Secretary of State']],
    ['marco-rubio', 'london', true, ['Busan, new, later'], ['Secretary of State']],
    ['howard-lutnick', 'london', false, ['London, new'], ['Secretary of Commerce (41st)']],
    ['howard-lutnick', 'geneva', false, [], []],
    ['wang-wentao', 'busan', false, ['London, new', 'Busan'], ['Minister of Commerce']],
    ['donald-trump', 'all', true, ['Busan, head, new', 'Beijing, head'], ['President of the United States (47th)']],
    [
      'xi-jinping',
      'all',
      true,
      ['Busan, head, new', 'Beijing, head'],
      ['President of China', 'President of China; General Secretary of the CPC'],
    ],
  ])('%s at %s, hindsight %s: tables %j, offices %j', (id, lensId, hindsight, tables, offices) => {
    const page = pageOf(id, lensId, hindsight)
    expect(
      page?.seats.map(({ round, isHead, isNew, isLater }) =>
        [round.label, isHead && 'head', isNew && 'new', isLater && 'later'].filter(Boolean).join(', '),
      ),
    ).toEqual(tables)
    expect(page?.offices.map(({ text }) => text)).toEqual(offices)
  })

  test('is empty of nobody: one without a part by then has none, unless in hindsight', () => {
    expect(pageOf('cai-qi', 'london', false)).toBeNull()
    expect(pageOf('cai-qi', 'london')?.person.isLater).toBe(true)
  })

  test('tells the office held then, and that it was held later too', () => {
    expect(pageOf('scott-bessent', 'london')?.offices).toEqual([
      {
        text: 'Secretary of the Treasury (79th)',
        first: '2025-05-10',
        last: '2025-06-09',
        lastLater: '2026-05-12',
        isThen: true,
        isLater: false,
      },
    ])
  })

  test('holds every event that names them, and no sentence that only looks alike', () => {
    const named = events.filter((event) => event.personIds.includes('jamieson-greer')).length
    expect(pageOf('jamieson-greer', 'all')?.events).toHaveLength(named)
    const texts = pageOf('xi-jinping', 'all')?.mentions.map(({ text }) => text) ?? []
    expect(texts.filter((text) => !text.includes('Xi Jinping'))).toEqual([])
  })

  test('says who said it: Greer on licences at Stockholm is not yet on the half that was reached', () => {
    const texts = (lensId: string) =>
      pageOf('jamieson-greer', lensId, false)
        ?.mentions.map(({ text }) => text)
        .join(' ')
    expect(texts('stockholm')).toContain('Greer points to slow licences')
    expect(texts('stockholm')).not.toContain('half')
    expect(texts('washington-aug')).toContain('about half')
  })

  test.each(LENS_IDS)('at %s without hindsight holds nothing later, of anyone', (lensId) => {
    const { day } = lensOf(lensId)
    for (const { id } of people) {
      const page = pageOf(id, lensId, false)
      const days = [
        ...(page?.seats.map(({ round }) => round.start) ?? []),
        ...(page?.offices.flatMap(({ first, last, lastLater }) => [first, last, lastLater ?? first]) ?? []),
        ...(page?.events.map(({ event }) => event.date) ?? []),
        ...(page?.mentions.map(({ known }) => known) ?? []),
      ]
      expect(days.filter((one) => one > day)).toEqual([])
    }
  })
})
