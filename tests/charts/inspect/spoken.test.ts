import { describe, expect, it } from 'vitest'
import { changesOf, formatChange } from '#src/charts/inspect/changes.ts'
import { compareStops } from '#src/charts/inspect/compare.ts'
import { speakDirection, speakEvent, speakStop, speakValue } from '#src/charts/inspect/spoken.ts'
import { toStops, type Stop, type Stops, type Track } from '#src/charts/inspect/stops.ts'
import type { PlotModel, PlotPoint, Unit } from '#src/charts/model.ts'
import { pointOf, seriesOf } from '#tests/charts/points.ts'
import { barModel, eventOf, timeModel } from './models.ts'

const levels = [
  pointOf('2024-05', 44.011),
  pointOf('2024-12', 48.83),
  pointOf('2025-01', 40.2, { isTableOnly: true }),
  pointOf('2025-01/02', 75.559),
  pointOf('2025-04', 33.024),
  pointOf('2025-05', 28.819, { known: '2025-06-09' }),
  pointOf('2025-06', null),
  pointOf('2025-08', null, { weakTier: 'D' }),
  pointOf('2025-07', 35.8, { isDerived: true, isLater: true, known: '2025-08-07', weakTier: 'C' }),
]
const model = timeModel([seriesOf('line', levels, { name: 'China Customs: exports', publisher: 'China Customs' })])

function find(of: PlotModel, key: string, index = 0): { stops: Stops; track: Track; stop: Stop; unit: Unit } {
  const stops = toStops(of)
  const track = stops.tracks[index]
  const stop = track?.stops.find((one) => one.key === key)
  if (!track || !stop) throw new Error(`The test’s model has no ${key}.`)
  return { stops, track, stop, unit: stops.unit }
}

const speak = (of: PlotModel, key: string, isNamed = false) => speakStop({ ...find(of, key), isNamed })

describe('a datum in one sentence', () => {
  it.each([
    ['2025-05', 'May 2025, 28.8 billion US dollars, down 12.7 percent on April, reported by China Customs'],
    ['2024-05', 'May 2024, 44.0 billion US dollars, reported by China Customs'],
    ['2025-01/02', 'January and February 2025, 75.6 billion US dollars, reported by China Customs'],
    ['2025-06', 'June 2025, no figure reported'],
    ['2025-08', 'August 2025, figure hidden, rests on tier D alone'],
    ['2025-07', 'July 2025, 35.8 billion US dollars, derived, rests on tier C alone, known later, on 7 August 2025'],
  ])('%s', (key, sentence) => {
    expect(speak(model, key)).toBe(sentence)
  })

  it('names the series when it is another', () => {
    expect(speak(model, '2025-05', true)).toMatch(/^China Customs: exports, May 2025, 28\.8 billion/)
  })

  it('says that a step holds from its day on, and has no change', () => {
    const steps = [pointOf('2025-04-10', 145), pointOf('2025-05-14', 30)]
    const tariffs = timeModel([seriesOf('step', steps)], { unit: 'percent' })
    expect(speak(tariffs, '2025-05-14')).toBe('from 14 May 2025, 30.0 percent, reported')
  })

  it('speaks of a range, and of a figure that is only a bound', () => {
    const points = [
      pointOf('2025-04', null, { low: 700, high: 1000 }),
      pointOf('2025-05', 95, { qualifier: 'more than' }),
    ]
    const prices = timeModel([seriesOf('dots', points)], { unit: 'usd-kg' })
    expect(speak(prices, '2025-04')).toBe('April 2025, 700 to 1,000 US dollars a kilogram, reported')
    expect(speak(prices, '2025-05')).toBe('May 2025, more than 95 US dollars a kilogram, reported')
  })

  it('names the row of a bar', () => {
    expect(speak(barModel([-34.52]), 'row-0')).toBe('Row 0, May 2025, minus 34.5 percent, reported')
  })

  it('works a change out from a point before the drawing', () => {
    const basis = [pointOf('2023-12', 50, { at: -0.5 })]
    const series = seriesOf('line', [pointOf('2024-01', 40)], { basis })
    expect(speak(timeModel([series]), '2024-01')).toBe(
      'January 2024, 40.0 billion US dollars, down 20.0 percent on December 2023, reported',
    )
  })
})

describe('changes of a level', () => {
  const on = (key: string) => {
    const { track, stop, unit } = find(model, key)
    return changesOf(track, stop, unit).map(({ on, percent, formula }) => [on, percent.toFixed(2), formula])
  }

  it('are on the month and on the year, with the arithmetic', () => {
    expect(on('2025-05')).toEqual([
      ['April', '-12.73', '28.819 ÷ 33.024 − 1 = −12.73%'],
      ['May 2024', '-34.52', '28.819 ÷ 44.011 − 1 = −34.52%'],
    ])
  })

  it('compare two months together with nothing but the same two', () => {
    expect(on('2025-01/02')).toEqual([])
  })

  it('of a share are told in points, zero and less too; of a change there is none', () => {
    const shares = (rest: object) =>
      find(
        {
          ...timeModel([
            seriesOf('line', [pointOf('2025-03', 0), pointOf('2025-04', 9.5), pointOf('2025-05', 9.1)], rest),
          ]),
          unit: 'percent',
        },
        '2025-05',
      )
    const { track, stop, unit } = shares({ isShare: true })
    const [onMonth] = changesOf(track, stop, unit)
    expect(onMonth?.formula).toBe('9.1 − 9.5 = −0.40')
    expect(onMonth && formatChange(onMonth)).toBe('−0.4 points')
    expect(speakStop({ track, stop, unit, isNamed: false })).toBe(
      'May 2025, 9.1 percent, down 0.4 percentage points on April, reported',
    )
    const [april] = track.stops.slice(1)
    const [fromZero] = april ? changesOf(track, april, unit) : []
    expect(fromZero && formatChange(fromZero)).toBe('+9.5 points')
    const change = shares({})
    expect(changesOf(change.track, change.stop, change.unit)).toEqual([])
  })

  it('of an academic year are on the one before', () => {
    const { track, stop, unit } = find(
      timeModel([seriesOf('line', [pointOf('2022/23', 200, { at: 1 }), pointOf('2023/24', 190, { at: 2 })])]),
      '2023/24',
    )
    expect(changesOf(track, stop, unit).map(({ on, percent }) => [on, percent.toFixed(1)])).toEqual([
      ['2022/23', '-5.0'],
    ])
  })

  it.each([
    ['a gap before it', [pointOf('2025-04', null), pointOf('2025-05', 3)]],
    ['zero before it', [pointOf('2025-04', 0), pointOf('2025-05', 3)]],
    ['a figure before it that came later', [pointOf('2025-04', 4, { isLater: true }), pointOf('2025-05', 3)]],
    ['itself without a figure', [pointOf('2025-04', 4), pointOf('2025-05', null)]],
  ])('are not told with %s', (_, points: PlotPoint[]) => {
    const { track, stop, unit } = find(timeModel([seriesOf('line', points)]), '2025-05')
    expect(changesOf(track, stop, unit)).toEqual([])
  })
})

describe('two data side by side', () => {
  it('go from the earlier to the later of one series, whichever came first', () => {
    const [may, before] = [find(model, '2025-05').stop, find(model, '2024-05').stop]
    const expected = {
      what: 'From May 2024 to May 2025',
      difference: '−$15.2bn',
      differenceFormula: '28.819 − 44.011 = −15.19',
      percent: '−34.5%',
      percentFormula: '28.819 ÷ 44.011 − 1 = −34.52%',
      spoken: 'From May 2024 to May 2025, down 15.2 billion US dollars, down 34.5 percent',
      known: '2025-06-09',
    }
    expect(compareStops(may, before, 'usd-bn')).toMatchObject(expected)
    expect(compareStops(before, may, 'usd-bn')).toMatchObject(expected)
  })

  it('are named where they belong to two series', () => {
    const both = timeModel([
      seriesOf('line', [pointOf('2025-05', 28.8)], { id: 'a', name: 'China Customs' }),
      seriesOf('line', [pointOf('2025-05', 19.6)], { id: 'b', name: 'US Census' }),
    ])
    const compared = compareStops(find(both, '2025-05').stop, find(both, '2025-05', 1).stop, 'usd-bn')
    expect(compared).toMatchObject({ what: 'China Customs to US Census, May 2025', difference: '−$9.2bn' })
  })

  it('differ by points where they are percentages', () => {
    const bars = barModel([-34.5, 33.3])
    const compared = compareStops(find(bars, 'row-0').stop, find(bars, 'row-1').stop, 'percent')
    expect(compared).toMatchObject({
      difference: '+67.8 points',
      percent: null,
      spoken: 'Row 0 to Row 1, May 2025, up 67.8 percentage points',
    })
  })

  it('are not compared where one has no figure', () => {
    expect(compareStops(find(model, '2025-05').stop, find(model, '2025-06').stop, 'usd-bn')).toBeNull()
  })
})

describe('words for the ear', () => {
  it.each([
    [-12.73, 'percent', 'minus 12.7 percent'],
    [5577, 'tonnes', '5,577 tonnes'],
    [0.04, 'usd-bn', '0.0 billion US dollars'],
    [1_234_567, 'count', '1,234,567'],
    [87.25, 'points', '87.3 index points'],
    [4412, 'usd-m', '4,412 million US dollars'],
  ] as const)('%d %s', (value, unit, words) => {
    expect(speakValue(value, unit)).toBe(words)
  })

  it('calls a change that rounds to nothing unchanged', () => {
    expect(speakDirection(-0.04, 'percent')).toBe('unchanged')
  })

  it('tells an event with its day', () => {
    expect(speakEvent({ ...eventOf('a', 3, 'Talks end.'), isLater: true })).toBe('event, 1 May 2025, Talks end, later')
  })
})

describe('a change that was published', () => {
  const published = { percent: 34.4, sourceIds: ['customs'], known: '2026-09-09' }
  const points = [pointOf('2025-08', 31.6), pointOf('2026-07', 40), pointOf('2026-08', 42.5, { onYear: published })]
  const told = timeModel([seriesOf('line', points)])

  it('is told in place of the quotient of rounded figures, without arithmetic', () => {
    const { track, stop, unit } = find(told, '2026-08')
    const [onMonth, onYear] = changesOf(track, stop, unit)
    expect(onMonth).toMatchObject({ on: 'July', formula: '42.5 ÷ 40 − 1 = +6.25%' })
    expect(onYear).toMatchObject({ on: 'August 2025', percent: 34.4, published })
    expect(onYear?.formula).toBeUndefined()
  })

  it('does not stand alone: without the figure of a year before there is none', () => {
    const alone = timeModel([seriesOf('line', points.slice(1))])
    const { track, stop, unit } = find(alone, '2026-08')
    expect(changesOf(track, stop, unit).map(({ on }) => on)).toEqual(['July'])
  })
})
