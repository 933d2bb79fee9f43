import { describe, expect, it } from 'vitest'
import { toChartCsv } from '#src/charts/export/to-csv.ts'
import { speakStop } from '#src/charts/inspect/spoken.ts'
import { toStops } from '#src/charts/inspect/stops.ts'
import { marksOf } from '#src/charts/marks/marks-of.ts'
import { findingText } from '#src/evidence/citing/cited.ts'
import { toTariffs } from '#src/features/exports/tariffs/to-tariffs.ts'
import type { Observation } from '#src/data/observations.ts'
import type { DutyBeside } from '#src/filters/view.ts'
import { PAGE_AXIS, positionOf } from '#src/lib/time-axis.ts'
import { meta } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'
import { pointsOf, tariffsOf } from '#tests/features/exports/data-of.ts'

const NO_WORDS = { title: '', subtitle: '', filters: '', source: '', data: '', address: '' }

describe('duties each way', () => {
  it.each([
    ['geneva', 'On 10 May 2025 the US had added 145% and China 125% to duties on each other’s goods'],
    ['london', 'On 9 June 2025 the US had added 30% and China 10% to duties on each other’s goods'],
    ['busan', 'On 30 October 2025 the US had added 30% and China 10% to duties on each other’s goods'],
    ['paris', 'On 15 March 2026 the US had added 10% and China 10% to duties on each other’s goods'],
    ['all', 'On 23 November 2026 the US had added 12.5% and China 10% to duties on each other’s goods'],
  ])('as of %s: %s', (id, text) => {
    expect(findingText(tariffsOf(id).finding)).toBe(text)
  })

  it('of which no rate was found are not told as none', () => {
    const step: Observation = {
      period: '2025-02-04',
      value: null,
      status: 'reported',
      released: '2025-02-04',
      releasedBasis: 'source',
      sourceIds: ['a'],
    }
    const of = (us: Observation[], cn: Observation[]) =>
      findingText(
        toTariffs(
          { us, cn },
          { lens: lensOf('london'), lensLabel: 'London', dataDate: meta.dataDate, sources: new Map(), events: [] },
        ).finding,
      )
    expect(of([step], [])).toBe('The duties in force on 9 June 2025 are not known')
    expect(of([step], [{ ...step, value: 10 }])).toBe(
      'On 9 June 2025 the US had added an unknown rate and China 10% to duties on each other’s goods',
    )
    expect(of([], [])).toBe('No duty added since January 2025 was in force on 9 June 2025')
  })

  it('stand side by side with what they consist of', () => {
    expect(tariffsOf('london').inForce.map(({ side, cited, note }) => [side, cited?.text, note])).toEqual([
      ['US', '30%', 'Fentanyl 20, reciprocal 10.'],
      ['CN', '10%', '10 kept, 24 suspended.'],
    ])
  })

  it('of Busan know the step of November, announced that day, as coming', () => {
    const step = pointsOf(tariffsOf('busan', false), 'tariff-us-added-legal').at(-1)
    expect(step).toMatchObject({ period: '2025-11-10', value: 20, known: '2025-10-30', isLater: false })
    expect(step?.at).toBeGreaterThan(positionOf('2025-10-30', PAGE_AXIS))
  })

  it('of Busan mark that step as announced, in the drawing, the table and the file', () => {
    const { model } = tariffsOf('busan', false)
    const [us, cn] = model.series
    const ahead = {
      isAhead: true,
      note: 'Announced on 30 October 2025, in force from 10 November 2025. Fentanyl 10, reciprocal 10.',
    }
    expect(us?.points.at(-1)).toMatchObject(ahead)
    expect([...(us?.points.slice(0, -1) ?? []), ...(cn?.points ?? [])].filter(({ isAhead }) => isAhead)).toEqual([])
    expect(model.labels?.map(({ text }) => text)).toContain('20% announced, from 10 November')
    expect(us && marksOf(us)).toMatchObject([{ value: 20, isHollow: true, point: { period: '2025-11-10' } }])
    expect(cn && marksOf(cn)).toEqual([])
    const [track] = toStops(model).tracks
    const stop = track?.stops.at(-1)
    expect(track && stop && speakStop({ track, stop, unit: model.unit, isNamed: false })).toBe(
      'from 10 November 2025, 20.0 percent, derived, announced, not yet in force',
    )
    const rows = toChartCsv(model, NO_WORDS).split('\r\n')
    expect(rows.filter((row) => row.includes(',announced,'))).toEqual([expect.stringContaining('2025-11-10,20,')])
  })

  it.each(LENS_IDS)('of %s mark as announced exactly what was known and not yet in force', (id) => {
    const { day } = lensOf(id)
    for (const hindsight of [true, false]) {
      for (const { period, known, isAhead = false } of tariffsOf(id, hindsight).model.series.flatMap(
        (series) => series.points,
      )) {
        expect(isAhead).toBe(known <= day && period > day)
      }
    }
  })

  it('have beside them what is asked for, each its own line', () => {
    const drawn = (duties: readonly DutyBeside[]) => tariffsOf('all', true, duties).model.series.map(({ id }) => id)
    const [a, b, c, d] = [
      'tariff-us-added-legal',
      'tariff-cn-added-legal',
      'tariff-us-added-model',
      'tariff-us-statutory-total',
    ]
    expect(drawn([])).toEqual([a, b])
    expect(drawn(['d'])).toEqual([a, b, d])
    expect(drawn(['d', 'c'])).toEqual([a, b, c, d])
    expect(tariffsOf('all').beside.map(({ duty }) => duty)).toEqual(['c', 'd'])
    // Before the first of a series was published there is nothing to draw.
    expect(pointsOf(tariffsOf('geneva', false, ['c']), 'tariff-us-added-model').at(-1)).toMatchObject({
      period: '2025-04-11',
      value: 88.14,
    })
  })

  it.each(LENS_IDS)('of %s end at the lens with hindsight off, at the data’s date with it on', (id) => {
    const { day } = lensOf(id)
    const ends = (hindsight: boolean) => tariffsOf(id, hindsight).model.series.map((series) => series.holdsUntil)
    expect(ends(false)).toEqual([positionOf(day, PAGE_AXIS), positionOf(day, PAGE_AXIS)])
    expect(ends(true)).toEqual([positionOf(meta.dataDate, PAGE_AXIS), positionOf(meta.dataDate, PAGE_AXIS)])
    const known = tariffsOf(id, false).model.series.flatMap((series) => series.points.map((point) => point.known))
    expect(known.filter((one) => one > day)).toEqual([])
  })

  it('say so before the first', () => {
    const lens = { day: '2025-01-15', roundId: 'all', hindsight: false } as const
    const none = toTariffs(
      { us: [], cn: [] },
      { lens, lensLabel: '', dataDate: meta.dataDate, sources: new Map(), events: [] },
    )
    expect(findingText(none.finding)).toBe('No duty added since January 2025 was in force on 15 January 2025')
    expect(none.inForce.map(({ cited }) => cited)).toEqual([null, null])
  })
})
