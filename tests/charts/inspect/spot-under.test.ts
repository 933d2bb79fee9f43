import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Spot } from '#src/charts/inspect/move-cursor.ts'
import { placeOfSpot, placeOfStop, type Drawn } from '#src/charts/inspect/place-of-spot.ts'
import { spotUnder } from '#src/charts/inspect/spot-under.ts'
import { toStops } from '#src/charts/inspect/stops.ts'
import type { PlotModel, YearPlotModel } from '#src/charts/model.ts'
import { plotFrame } from '#src/charts/plot-frame.ts'
import { pointOf, seriesOf } from '#tests/charts/points.ts'
import { anyModel, barModel, eventOf, timeModel, yearModel } from './models.ts'

const drawnOf = (model: PlotModel, width = 736): Drawn => ({
  model,
  stops: toStops(model),
  frame: plotFrame(model, width),
  width,
})

const lines = timeModel(
  [
    seriesOf('line', [pointOf('2025-04', 33), pointOf('2025-05', 29)], { id: 'cn' }),
    seriesOf('line', [pointOf('2025-04', 25), pointOf('2025-05', 20)], { id: 'us' }),
  ],
  { events: [{ ...eventOf('truce', 16.4), label: { date: '14 May', text: 'Geneva', priority: 1 } }], labelRows: 1 },
)

/** What lies under a value at a place on the axis. */
function under(model: PlotModel, at: number, value: number): Spot | null {
  const drawn = drawnOf(model)
  return spotUnder(drawn, { x: drawn.frame.x(at), y: drawn.frame.y(value) })
}

describe('a pointer over a drawing', () => {
  it('means the month nearest, then the line nearest in height', () => {
    expect(under(lines, 16.7, 50)).toEqual({ on: 'point', track: 'cn', key: '2025-05' })
    expect(under(lines, 16.7, 22)).toEqual({ on: 'point', track: 'us', key: '2025-05' })
    expect(under(lines, 2, 22)).toEqual({ on: 'point', track: 'us', key: '2025-04' })
  })

  it('means the event whose mark or label it is on', () => {
    const drawn = drawnOf(lines)
    const x = drawn.frame.x(16.4)
    const truce = { on: 'event', event: 'truce', track: null }
    expect(spotUnder(drawn, { x: x + 4, y: drawn.frame.bottom - 5 })).toEqual(truce)
    expect(spotUnder(drawn, { x: x - 30, y: 8 })).toEqual(truce)
    expect(spotUnder(drawn, { x: x + 40, y: drawn.frame.bottom - 5 })).toMatchObject({ on: 'point' })
  })

  it('means the step in force, all along it', () => {
    const steps = seriesOf('step', [pointOf('2025-02-04', 10), pointOf('2025-05-14', 30)])
    const model = timeModel([steps], { unit: 'percent' })
    expect(under(model, 16, 40)).toMatchObject({ key: '2025-02-04' })
    expect(under(model, 30, 40)).toMatchObject({ key: '2025-05-14' })
    expect(under(model, 1, 40)).toMatchObject({ key: '2025-02-04' })
  })

  it('means the bar of its row', () => {
    const drawn = drawnOf(barModel([30, -20, 5]))
    expect(spotUnder(drawn, { x: 10, y: 40 })).toEqual({ on: 'point', track: 'rows', key: 'row-1' })
  })

  it('means the part of a line it is on', () => {
    const { rows, ...model } = barModel([60, 30, 10])
    const whole = {
      ...model,
      domain: [0, 100] as const,
      whole: 100,
      rows: rows.map((row) => ({ ...row, group: 'all' })),
    }
    expect(spotUnder(drawnOf(whole), { x: 0.7 * 736, y: 20 })).toMatchObject({ key: 'row-1' })
  })

  it('means the panel it is in, on that panel’s scale', () => {
    const years = ['2019', '2025'].map((period) => pointOf(period, 50, { at: Number(period) }))
    const base = yearModel([seriesOf('line', years, { id: 'a' }), seriesOf('line', years, { id: 'b' })])
    const panel = { domain: [0, 100] as const, ticks: [0, 100] }
    const model: YearPlotModel = {
      ...base,
      panels: [
        { ...panel, title: 'A', seriesIds: ['a'] },
        { ...panel, title: 'B', seriesIds: ['b'], domain: [0, 50] },
      ],
    }
    const drawn = drawnOf(model)
    expect(spotUnder(drawn, { x: 5, y: 100 })).toEqual({ on: 'point', track: 'a', key: '2019' })
    expect(spotUnder(drawn, { x: 730, y: 100 })).toEqual({ on: 'point', track: 'b', key: '2025' })
    const [a, b] = ['a', 'b'].map((track) => placeOfSpot(drawn, { on: 'point', track, key: '2025' }))
    expect(a?.x).toBeLessThan(370)
    expect(b).toMatchObject({ x: 736 })
    expect(b?.y).toBeLessThan(a?.y ?? 0)
  })

  it('means nothing where nothing is drawn', () => {
    expect(under(timeModel([]), 3, 3)).toBeNull()
  })

  it('finds each datum where it is drawn, or one in the very same place', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const drawn = drawnOf(model.kind === 'time' ? { ...model, events: [] } : model)
        for (const track of drawn.stops.tracks)
          for (const stop of track.stops) {
            const { x, y } = placeOfStop(drawn, track, stop)
            const found = placeOfSpot(drawn, spotUnder(drawn, { x, y: y ?? drawn.frame.top }))
            // A step is meant all along it; other data where they stand, give or take what counts as one time.
            const reach = drawn.stops.tracks.some(({ shape }) => shape === 'step') ? 736 : 3.01
            expect(Math.abs((found?.x ?? Infinity) - x)).toBeLessThan(reach)
            expect(found?.y === null || y === null || Math.abs((found?.y ?? Infinity) - y) < 0.01).toBe(true)
          }
      }),
    )
  })
})
