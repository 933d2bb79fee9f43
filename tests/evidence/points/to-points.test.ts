import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingSources, findingText, type Cited } from '#src/evidence/citing/cited.ts'
import { sideOf, toPlotEvents } from '#src/evidence/events/to-events.ts'
import { toPoints } from '#src/evidence/points/to-points.ts'
import { toSentence } from '#src/evidence/sources/to-sentence.ts'
import { byId } from '#src/lib/by-id.ts'
import { events, observations, observationsOf, sources } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '../lens-of.ts'

const byIdOfSource = byId(sources)
const monthly = [...observations.keys()].filter((id) => id.startsWith('gacc') || id.startsWith('census'))

describe('the points of a series', () => {
  const seriesId = fc.constantFrom(...monthly)
  const lensId = fc.constantFrom(...LENS_IDS)

  it('are its rows on the axis, each once, in order of time, split at the lens', () => {
    fc.assert(
      fc.property(seriesId, lensId, fc.boolean(), (id, round, hindsight) => {
        const lens = lensOf(round, hindsight)
        const points = toPoints(observationsOf(id), { lens, sources: byIdOfSource })
        const onAxis = observationsOf(id).filter(
          (row) => row.period >= '2024' && row.period < '2027' && (hindsight || row.released <= lens.day),
        )
        expect(points.map((point) => point.period).toSorted()).toEqual(onAxis.map((row) => row.period).toSorted())
        expect(points.map((point) => point.at)).toEqual(points.map((point) => point.at).toSorted((a, b) => a - b))
        expect(points.every((point) => point.isLater === point.known > lens.day)).toBe(true)
        expect(points.every((point) => point.sourceIds.length > 0)).toBe(true)
      }),
    )
  })

  it('keep a range as a gap and divide the rest', () => {
    const [row] = observationsOf('census-imports-from-china').filter(({ period }) => period === '2025-05')
    const range = row && { ...row, period: '2025-06', value: null }
    const points = toPoints(row && range ? [row, range] : [], {
      lens: lensOf('all'),
      sources: byIdOfSource,
      divideBy: 1000,
    })
    expect(points.map((point) => point.value)).toEqual([20.4245, null])
  })

  it('leave out a remark that names a later day, unless with hindsight', () => {
    const [row] = observationsOf('gacc-exports-to-us').filter(({ period }) => period === '2025-05')
    const noted = row ? [{ ...row, note: 'Revised on 18 July 2025.' }] : []
    const note = (hindsight: boolean) =>
      toPoints(noted, { lens: lensOf('london', hindsight), sources: byIdOfSource })[0]?.note
    expect([note(true), note(false)]).toEqual(['Revised on 18 July 2025.', undefined])
  })

  it('wear a letter where they rest on tier C or D alone', () => {
    const points = toPoints(observationsOf('gacc-exports-to-us'), { lens: lensOf('all'), sources: byIdOfSource })
    const tiers = (ids: readonly string[]) => ids.map((id) => byIdOfSource.get(id)?.tier ?? 'missing').toSorted()
    for (const { sourceIds, weakTier } of points) {
      const [best] = tiers(sourceIds)
      expect(weakTier).toBe(best === 'C' || best === 'D' ? best : null)
    }
  })
})

describe('events on the axis', () => {
  it.each([
    [['US'], 'US'],
    [['CN'], 'CN'],
    [['US', 'CN'], 'other'],
    [['EU'], 'other'],
    [['EU', 'CN'], 'CN'],
    [[], 'other'],
  ])('by %j are on the side %s', (actor, side) => {
    const [event] = events
    expect(event && sideOf({ ...event, actor })).toBe(side)
  })

  it.each(LENS_IDS)('as of %s are later exactly where their day is, and absent with hindsight off', (id) => {
    const dayOf = byId(events)
    const day = lensOf(id).day
    const all = toPlotEvents(events, { lens: lensOf(id) })
    const then = toPlotEvents(events, { lens: lensOf(id, false) })
    expect(all.every((mark) => mark.isLater === (dayOf.get(mark.id)?.date ?? '') > day)).toBe(true)
    expect(all.map((mark) => mark.id).toSorted()).toEqual(
      events
        .filter(({ date }) => date >= '2024' && date <= '2027-01-01')
        .map((event) => event.id)
        .toSorted(),
    )
    expect(then).toEqual(all.filter((mark) => !mark.isLater))
  })
})

const CITED: Cited = {
  text: '12.7%',
  label: 'China’s exports to the US, May 2025 on April 2025',
  sourceIds: ['a', 'b'],
  known: '2025-06-09',
  formula: '28.819 ÷ 33.024 − 1 = −12.73%',
}

describe('a finding', () => {
  it('reads as one sentence and names each source once', () => {
    const finding = ['Exports fell ', CITED, ' to ', { ...CITED, text: '$28.8bn', sourceIds: ['b', 'c'] }]
    expect(findingText(finding)).toBe('Exports fell 12.7% to $28.8bn')
    expect(findingSources(finding)).toEqual(['a', 'b', 'c'])
  })

  it('can be pasted as a sentence that says who, when and how', () => {
    const named = sources.slice(0, 2)
    const text = toSentence(CITED, named)
    expect(text).toMatch(
      /^China’s exports to the US, May 2025 on April 2025: 12\.7% \(derived: 28\.819 ÷ 33\.024 − 1 = −12\.73%\), known since 9 June 2025\. Source: /,
    )
    for (const { publisher } of named) expect(text).toContain(publisher)
    expect(toSentence({ ...CITED, known: null, formula: undefined }, [])).toBe(
      'China’s exports to the US, May 2025 on April 2025: 12.7%. Source: not loaded.',
    )
  })
})
