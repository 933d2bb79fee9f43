import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveCursor, stopAt, type Spot } from '#src/charts/inspect/move-cursor.ts'
import { toStops, type Stops } from '#src/charts/inspect/stops.ts'
import { pointOf, seriesOf } from '#tests/charts/points.ts'
import { anyModel, barModel, eventOf, timeModel, yearModel } from './models.ts'

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((one) => `2025-${one}`)
const china = seriesOf(
  'line',
  MONTHS.map((period, index) => pointOf(period, [9, 8, 7, 1, null, 5, 6, 20, 4, 3, 2, 8][index] ?? null)),
  { id: 'cn' },
)
const us = seriesOf('line', [pointOf('2025-02', 3), pointOf('2025-06', 4), pointOf('2025-09', 5)], { id: 'us' })
const stops = toStops(timeModel([china, us], { events: [eventOf('late', 20), eventOf('early', 14.2)] }))

const at = (track: string, key: string): Spot => ({ on: 'point', track, key })
const walk = (from: Spot | null, ...keys: string[]) =>
  keys.reduce<Spot | null>((spot, key) => moveCursor(stops, spot, key) ?? null, from)

describe('a key in a chart', () => {
  it.each<[string, Spot | null, string[], Spot]>([
    ['right from nowhere starts at the first', null, ['ArrowRight'], at('cn', '2025-01')],
    ['left from nowhere starts at the last', null, ['ArrowLeft'], at('cn', '2025-12')],
    ['down from nowhere starts at the first', null, ['ArrowDown'], at('cn', '2025-01')],
    ['right goes by one', at('cn', '2025-03'), ['ArrowRight'], at('cn', '2025-04')],
    ['a month without a figure is stood on too', at('cn', '2025-04'), ['ArrowRight'], at('cn', '2025-05')],
    ['left goes back by one', at('cn', '2025-03'), ['ArrowLeft'], at('cn', '2025-02')],
    ['left stops at the start', at('cn', '2025-01'), ['ArrowLeft'], at('cn', '2025-01')],
    ['right stops at the end', at('cn', '2025-12'), ['ArrowRight'], at('cn', '2025-12')],
    ['Home goes to the start of the series', at('us', '2025-09'), ['Home'], at('us', '2025-02')],
    ['End goes to its end', at('us', '2025-02'), ['End'], at('us', '2025-09')],
    ['down goes to the point nearest in time', at('cn', '2025-05'), ['ArrowDown'], at('us', '2025-06')],
    ['down stops at the last series', at('us', '2025-06'), ['ArrowDown'], at('us', '2025-06')],
    ['up comes back', at('us', '2025-06'), ['ArrowUp'], at('cn', '2025-06')],
    ['up stops at the first series', at('cn', '2025-06'), ['ArrowUp'], at('cn', '2025-06')],
    ['Page Down goes a tenth on', at('cn', '2025-06'), ['PageDown'], at('cn', '2025-07')],
    ['Page Up goes a tenth back', at('cn', '2025-06'), ['PageUp'], at('cn', '2025-05')],
    ['[ finds the lowest, never a gap', at('cn', '2025-12'), ['['], at('cn', '2025-04')],
    ['] finds the highest', at('cn', '2025-12'), [']'], at('cn', '2025-08')],
    ['] stays within the series', at('us', '2025-02'), [']'], at('us', '2025-09')],
    ['e finds the next event', at('cn', '2025-02'), ['e'], { on: 'event', event: 'early', track: 'cn' }],
    ['e goes on from event to event', at('us', '2025-02'), ['e', 'e'], { on: 'event', event: 'late', track: 'us' }],
    ['e begins again after the last', at('cn', '2025-12'), ['e'], { on: 'event', event: 'early', track: 'cn' }],
    ['right from an event goes to the point after it', at('cn', '2025-01'), ['e', 'ArrowRight'], at('cn', '2025-03')],
    ['left from an event goes to the point before it', at('cn', '2025-02'), ['e', 'ArrowLeft'], at('cn', '2025-02')],
    ['what is no longer drawn is nowhere', at('cn', '1999-01'), ['ArrowRight'], at('cn', '2025-01')],
  ])('%s', (_, from, keys, to) => {
    expect(walk(from, ...keys)).toEqual(to)
  })

  it.each(['Tab', 'a', 'p', '/', '?', 'Enter'])('is not the chart’s: %s', (key) => {
    expect(moveCursor(stops, at('cn', '2025-02'), key)).toBeUndefined()
  })

  it('goes a tenth of a long series', () => {
    const long = toStops(
      timeModel([
        seriesOf(
          'line',
          Array.from({ length: 30 }, (_, index) => pointOf(monthOf(index), index)),
          { id: 'cn' },
        ),
      ]),
    )
    expect(moveCursor(long, at('cn', '2024-11'), 'PageDown')).toEqual(at('cn', '2025-02'))
    expect(moveCursor(long, at('cn', '2024-02'), 'PageUp')).toEqual(at('cn', '2024-01'))
  })

  it('goes by rows among bars, whichever arrow', () => {
    const bars = toStops(barModel([3, -5, 9]))
    const second = at('rows', 'row-1')
    expect(moveCursor(bars, at('rows', 'row-0'), 'ArrowDown')).toEqual(second)
    expect(moveCursor(bars, at('rows', 'row-0'), 'ArrowRight')).toEqual(second)
    expect(moveCursor(bars, at('rows', 'row-2'), 'ArrowUp')).toEqual(second)
    expect(moveCursor(bars, null, '[')).toEqual(second)
    expect(moveCursor(bars, null, 'e')).toBeNull()
  })

  it('goes by years', () => {
    const points = ['2019', '2020', '2024'].map((period, index) => pointOf(period, index, { at: Number(period) }))
    const years = toStops(yearModel([seriesOf('line', points, { id: 'cn' })]))
    expect(moveCursor(years, at('cn', '2020'), 'ArrowRight')).toEqual(at('cn', '2024'))
  })

  it('finds nothing in an empty drawing', () => {
    const none = toStops(timeModel([seriesOf('line', [])]))
    for (const key of ['ArrowRight', 'ArrowUp', 'Home', ']', 'e']) expect(moveCursor(none, null, key)).toBeNull()
  })
})

describe('walking through a chart', () => {
  it('right from Home, series by series, stands on every datum drawn exactly once', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const stops = toStops(model)
        const visited = stops.tracks.flatMap(({ id }, index) => walkRight(stops, downTo(stops, index), id))
        const drawn =
          model.kind === 'bars'
            ? model.rows.map(({ id }) => `rows ${id}`)
            : model.series.flatMap(({ id, shape, points }) =>
                points
                  .filter((point) => !point.isTableOnly && !(shape === 'step' && point.value === null))
                  .map(({ period }) => `${id} ${period}`),
              )
        expect(visited.toSorted()).toEqual(drawn.toSorted())
      }),
    )
  })

  it('e goes round all events within the drawing', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const stops = toStops(model)
        let spot: Spot | null = null
        const seen: string[] = []
        for (const _ of stops.events) {
          spot = moveCursor(stops, spot, 'e') ?? null
          if (spot?.on === 'event') seen.push(spot.event)
        }
        expect(seen.toSorted()).toEqual(stops.events.map(({ id }) => id).toSorted())
        const again = moveCursor(stops, spot, 'e') ?? null
        expect(again?.on === 'event' ? again.event : undefined).toBe(seen[0])
      }),
    )
  })

  it('always stands on something drawn, whatever the keys', () => {
    const keys = fc.constantFrom(
      'ArrowLeft',
      'ArrowRight',
      'ArrowUp',
      'ArrowDown',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      '[',
      ']',
      'e',
    )
    fc.assert(
      fc.property(anyModel, fc.array(keys, { maxLength: 40 }), (model, pressed) => {
        const stops = toStops(model)
        let spot: Spot | null = null
        for (const key of pressed) {
          spot = moveCursor(stops, spot, key) ?? null
          const isDrawn = stopAt(stops, spot) !== undefined || stops.events.some(({ id }) => isOn(spot, id))
          expect(isDrawn).toBe(spot !== null)
        }
      }),
    )
  })
})

const isOn = (spot: Spot | null, event: string) => spot?.on === 'event' && spot.event === event

function downTo(stops: Stops, index: number): Spot | null {
  let spot: Spot | null = moveCursor(stops, null, 'Home') ?? null
  for (let steps = 0; steps < index; steps += 1) spot = moveCursor(stops, spot, 'ArrowDown') ?? null
  return moveCursor(stops, spot, 'Home') ?? null
}

function walkRight(stops: Stops, from: Spot | null, track: string): string[] {
  const seen: string[] = []
  let spot = from
  while (spot?.on === 'point') {
    expect(spot.track).toBe(track)
    seen.push(`${track} ${spot.key}`)
    const next = moveCursor(stops, spot, 'ArrowRight') ?? null
    if (next?.on !== 'point' || next.key === spot.key) break
    spot = next
  }
  return seen
}

function monthOf(index: number): string {
  return `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
