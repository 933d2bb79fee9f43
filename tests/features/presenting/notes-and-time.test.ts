import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importNotes, exportNotes, writeNote } from '#src/features/presenting/presenter/own-notes.ts'
import { toNotes } from '#src/features/presenting/presenter/to-notes.ts'
import { formatClock } from '#src/features/presenting/deck/talk-time.ts'
import { toFound } from '#src/features/presenting/choosing/to-found.ts'
import { moveInList, toDeck, toMakeUp } from '#src/features/presenting/to-order.ts'
import { SLIDE_IDS } from '#src/filters/view.ts'
import { SLIDES } from '#src/pages/deck.tsx'

describe('the time of a talk', () => {
  it.each([
    [0, '0:00'],
    [59, '0:59'],
    [187, '3:07'],
    [3725, '1:02:05'],
    [-12, '−0:12'],
  ])('%i s reads %s', (seconds, text) => {
    expect(formatClock(seconds)).toBe(text)
  })
})

describe('go to', () => {
  const namesOf = (typed: string) => toFound(SLIDES, typed).map(({ slide }) => slide.id)
  it('knows slides by number and by a part of their name', () => {
    expect(namesOf('')).toEqual([...SLIDE_IDS])
    expect(namesOf('3')).toEqual(['decline'])
    expect(namesOf(' Rare ')).toEqual(['rare-earths'])
    expect(namesOf('99')).toEqual([])
    expect(namesOf('(')).toEqual([])
  })
})

describe('the make-up of a deck', () => {
  it('writes the running order itself as nothing, and any other as it is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SLIDE_IDS], { minLength: 1 }), (makeUp) => {
        expect(toMakeUp(SLIDES, { deck: toDeck(SLIDES, makeUp) })).toEqual(makeUp)
      }),
    )
    expect(toDeck(SLIDES, SLIDE_IDS)).toEqual([])
  })

  it('keeps every slide when one is moved', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SLIDE_IDS), fc.constantFrom(-1 as const, 1 as const), (id, by) => {
        const moved = moveInList(SLIDE_IDS, id, by)
        expect(moved.toSorted()).toEqual([...SLIDE_IDS].toSorted())
        const [from, to] = [SLIDE_IDS.indexOf(id), moved.indexOf(id)]
        expect(to).toBe(Math.min(Math.max(from + by, 0), SLIDE_IDS.length - 1))
      }),
    )
  })
})

describe('own notes', () => {
  it('come out of the file as they went in', async () => {
    writeNote('decline', 'Say it slowly.')
    writeNote('next', '<b>64 days</b>')
    const file = await exportNotes().text()
    writeNote('decline', '')
    expect(await exportNotes().text()).not.toContain('slowly')
    expect(importNotes(file)).toBe('Notes of 2 slides were taken over.')
    expect(await exportNotes().text()).toBe(file)
  })

  it.each(['', '[]', '{"notes":{}}', '{"kind":"truce-tracker-notes","version":1,"notes":{"zzz":"x"}}', 'null'])(
    'take nothing from a file that is none: %s',
    async (text) => {
      const before = await exportNotes().text()
      expect(importNotes(text)).toMatch(/Nothing was changed/)
      expect(await exportNotes().text()).toBe(before)
    },
  )
})

describe('notes drawn from the data', () => {
  const conflict = (id: string, known: string, about: string[], topic = 'exports') => ({
    id,
    topic,
    what: `${id} differs.`,
    resolution: 'One is used.',
    known,
    about,
    sourceIds: ['a'],
  })
  const figure = {
    text: '$28.8bn',
    label: 'May 2025',
    sourceIds: ['a'],
    known: '2025-06-09',
    refs: ['series:gacc-exports-to-us@2025-05'],
  }
  const content = {
    finding: ['Exports were ', figure],
    subtitle: '',
    sourceIds: ['a'],
    figures: [figure],
    children: null,
  }
  const data = {
    conflicts: [
      conflict('far', '2025-06-01', []),
      conflict('near', '2025-06-09', ['series:gacc-exports-to-us@2025-05']),
      conflict('later', '2026-01-01', ['series:gacc-exports-to-us@2025-05']),
      conflict('elsewhere', '2025-06-01', [], 'courts'),
    ],
    gaps: [{ id: 'gap', topic: 'exports', text: 'October 2026.', known: '2026-11-23' }],
    series: [],
  }
  const idsOf = (hindsight: boolean) =>
    toNotes(content, ['exports'], { ...data, lens: { day: '2025-06-09', roundId: 'london', hindsight } }).asked

  it('tell each figure once and the nearest conflicts first', () => {
    const notes = toNotes(content, ['exports'], {
      ...data,
      lens: { day: '2025-06-09', roundId: 'london', hindsight: true },
    })
    expect(notes.figures).toEqual([figure])
    expect(notes.asked.map(({ id }) => id)).toEqual(['near', 'later', 'far', 'gap'])
    expect(notes.asked.filter(({ isLater }) => isLater).map(({ id }) => id)).toEqual(['later', 'gap'])
  })

  it('tell nothing known later where hindsight is off', () => {
    expect(idsOf(false).map(({ id }) => id)).toEqual(['near', 'far'])
  })
})
