import { describe, expect, it } from 'vitest'
import { arrangeWords } from '#src/charts/labels/arrange-words.ts'
import { plotFrame } from '#src/charts/plot-frame.ts'
import { toRows } from '#src/charts/to-rows.ts'
import { toTable } from '#src/charts/table/to-table.ts'
import { findingText } from '#src/evidence/citing/cited.ts'
import { toPlotEvents } from '#src/evidence/events/to-events.ts'
import { CHIPS_CHINA, CHIPS_TAIWAN, CHIPS_WORLD, toChips } from '#src/features/issues/technology/to-chips.ts'
import { toControls } from '#src/features/issues/elements/to-controls.ts'
import { MAGNETS, MAGNETS_TO_US, toMagnets } from '#src/features/issues/magnets/to-magnets.ts'
import { STUDENTS, toStudents } from '#src/features/issues/technology/to-students.ts'
import { lostOf, overlapsOf } from '#tests/charts/overlaps.ts'
import { events as allEvents } from '#tests/dataset/read.ts'
import { DATA_DATE, elements, lensOf, observationsOf, rounds } from './records.ts'

const sources = new Map()
const magnets = { all: observationsOf(MAGNETS), us: observationsOf(MAGNETS_TO_US) }
const magnetsAt = (roundId: string, hindsight = true) =>
  toMagnets(magnets, { lens: lensOf(roundId, hindsight), lensLabel: roundId, sources })

describe('toMagnets', () => {
  it.each([
    ['geneva', 'China’s exports of rare-earth magnets rose 48.4% in March 2025, to 5\u202f323 t'],
    ['london', 'China’s exports of rare-earth magnets fell 50.7% in April 2025, to 2\u202f625 t'],
    ['stockholm', 'China’s exports of rare-earth magnets rose 157.5% in June 2025, to 3\u202f188 t'],
  ])('finds at %s', (roundId, sentence) => {
    expect(findingText(magnetsAt(roundId).finding)).toBe(sentence)
  })

  it('says how much went to the US, or that it was not found', () => {
    expect(findingText(magnetsAt('london').shareFinding)).toBe(
      'How much of it went to the US in April 2025 was not found',
    )
    expect(findingText(magnetsAt('stockholm').shareFinding)).toBe('Of 3\u202f188 t in June 2025, 353 t went to the US')
  })

  it('tells the level where the month before was not found', () => {
    const alone = { all: magnets.all.filter((row) => row.period !== '2025-03'), us: magnets.us }
    const { finding } = toMagnets(alone, { lens: lensOf('london'), lensLabel: 'London', sources })
    expect(findingText(finding)).toBe('China’s exports of rare-earth magnets stood at 2\u202f625 t in April 2025')
  })

  it.each([
    ['london', '2\u202f625 in April'],
    ['geneva', '5\u202f323 in March'],
    ['busan', '5\u202f774 in September'],
  ])('writes the last figure at %s, clear of everything drawn', (roundId, text) => {
    const { model } = magnetsAt(roundId)
    expect(model.labels).toMatchObject([{ text }])
    for (const width of [272, 500, 736]) {
      expect(overlapsOf(model, width)).toEqual([])
      expect(lostOf(model, width)).toEqual([])
    }
  })

  it('lists months around the lens without skipping one, later ones marked', () => {
    expect(magnetsAt('london').months.map(({ period, isLater, us }) => [period, isLater, us?.value ?? null])).toEqual([
      ['2025-01', false, null],
      ['2025-02', false, null],
      ['2025-03', false, 585],
      ['2025-04', false, null],
      ['2025-05', true, 46],
      ['2025-06', true, 353],
    ])
  })

  it.each(rounds.map((round) => round.id))('draws nothing later than %s with hindsight off', (roundId) => {
    const { model, months } = magnetsAt(roundId, false)
    const points = model.series.flatMap((one) => one.points)
    expect(points.length).toBeGreaterThan(0)
    expect(points.filter((point) => point.known > lensOf(roundId).day)).toEqual([])
    expect(months.filter((month) => month.isLater)).toEqual([])
  })

  it('survives an empty reply', () => {
    const { finding, model } = toMagnets({ all: [], us: [] }, { lens: lensOf('london'), lensLabel: '', sources })
    expect(findingText(finding)).toBe('No figure on magnet exports was known yet')
    expect(model.series.flatMap((one) => one.points)).toEqual([])
  })
})

describe('toChips', () => {
  const data = {
    china: observationsOf(CHIPS_CHINA),
    taiwan: observationsOf(CHIPS_TAIWAN),
    world: observationsOf(CHIPS_WORLD),
  }
  it.each([
    ['london', '5.8% in 2023'],
    ['busan', '4.2% in 2024'],
  ])('ends at %s with the last year known: %s', (roundId, end) => {
    const { finding } = toChips(data, { lens: lensOf(roundId), sources })
    expect(findingText(finding)).toBe(
      `China’s share of US chip imports went from 10.6% in 2018, its highest, to ${end}`,
    )
  })
  it('is one unbroken line', () => {
    const { model } = toChips(data, { lens: lensOf('london'), sources })
    expect(model.series.map(({ id }) => id)).toEqual([CHIPS_TAIWAN, CHIPS_CHINA, CHIPS_WORLD])
    for (const series of model.series.filter(({ id }) => id !== CHIPS_WORLD)) {
      expect(series.points.length).toBeGreaterThan(10)
      // A row with neither a known nor a later value is a break in the line.
      expect(toRows(series, null).filter((row) => row.known === null && row.later === null)).toEqual([])
    }
  })
  it('lists the total in dollars and does not draw it', () => {
    const { model } = toChips(data, { lens: lensOf('busan', false), sources })
    const table = toTable(model)
    expect(table.columns.map(({ head }) => head)).toEqual(['Taiwan, %', 'China, %', 'All origins, $bn'])
    expect(table.rows[0]?.cells.map((cell) => cell?.value)).toEqual([26.24, 4.22, 44.66])
    expect(model.series[2] && toRows(model.series[2], null)).toEqual([])
    expect(model.domain).toEqual([0, 30])
  })
})

describe('toStudents', () => {
  const at = (roundId: string) => toStudents(observationsOf(STUDENTS), { lens: lensOf(roundId), sources })
  it.each([
    ['london', '277\u202f398 Chinese students were in the US in 2023/24, 4.2% fewer than a year before'],
    ['all', '265\u202f919 Chinese students were in the US in 2024/25, 4.1% fewer than a year before'],
  ])('finds at %s', (roundId, sentence) => {
    expect(findingText(at(roundId).finding)).toBe(sentence)
  })
  it('names the years not found', () => {
    expect(at('london').missing).toBe('2015/16 to 2018/19')
  })
})

describe('a drawing of gaps alone', () => {
  const gaps = (seriesId: string) => observationsOf(seriesId).map((row) => ({ ...row, value: null }))
  const options = { lens: lensOf('busan'), lensLabel: 'Busan', sources }

  it.each([
    ['magnets', toMagnets({ all: gaps(MAGNETS), us: gaps(MAGNETS_TO_US) }, options)],
    ['chips', toChips({ china: gaps(CHIPS_CHINA), taiwan: gaps(CHIPS_TAIWAN), world: gaps(CHIPS_WORLD) }, options)],
    ['students', toStudents(gaps(STUDENTS), options)],
  ])('of %s has zero at its foot, no other value and no names of lines', (_, { finding, model }) => {
    expect(findingText(finding)).toMatch(/^No /)
    expect(model).toMatchObject({ ticks: [0], domain: [0, 1] })
    expect(arrangeWords(model, 736).labels).toEqual([])
  })
})

describe('toControls', () => {
  const titles = (roundId: string, hindsight = true) =>
    toControls(elements, lensOf(roundId, hindsight), DATA_DATE).map((group) => [group.title, group.elements.length])
  it.each([
    [
      'london',
      [
        ['Export licence needed since 4 April 2025', 7],
        ['Later: five more, announced on 9 October 2025, suspended before they began', 5],
      ],
    ],
    [
      'busan',
      [
        ['Export licence needed since 4 April 2025', 7],
        ['Announced on 9 October 2025, to apply from 8 November 2025', 5],
      ],
    ],
    [
      'paris',
      [
        ['Export licence needed since 4 April 2025', 7],
        ['Announced on 9 October 2025, suspended on 7 November 2025 until 10 November 2026', 5],
      ],
    ],
  ])('at %s', (roundId, expected) => {
    expect(titles(roundId)).toEqual(expected)
  })
  it('hides with hindsight off what was announced later', () => {
    expect(titles('london', false)).toEqual([['Export licence needed since 4 April 2025', 7]])
  })
})

describe('the events over the magnets', () => {
  it('stand under zero, clear of the columns', () => {
    const events = toPlotEvents(allEvents, { lens: lensOf('busan') })
    const { model } = toMagnets(magnets, { lens: lensOf('busan'), lensLabel: '', sources, events })
    expect(model.events).toEqual(events)
    const frame = plotFrame(model, 736)
    // A mark reaches 8.5 px over the axis.
    expect(frame.bottom - frame.y(0)).toBeGreaterThan(9)
    expect(frame.bottom - frame.y(0)).toBeLessThan(20)
    expect(model.ticks[0]).toBe(0)
  })
})
