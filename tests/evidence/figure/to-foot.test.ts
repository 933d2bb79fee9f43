import { describe, expect, it } from 'vitest'
import type { PlotModel } from '#src/charts/model.ts'
import { footText, toFoot } from '#src/evidence/figure/to-foot.ts'
import { PAGE_AXIS } from '#src/lib/time-axis.ts'
import { pointOf, seriesOf } from '#tests/charts/points.ts'

const TIERS = new Map([
  ['press', { tier: 'B' }],
  ['file', { tier: 'C' }],
] as const)

const model = (...points: Parameters<typeof pointOf>[]): PlotModel => ({
  kind: 'time',
  axis: PAGE_AXIS,
  unit: 'usd-bn',
  series: [
    seriesOf(
      'line',
      points.map((point) => pointOf(...point)),
    ),
  ],
  domain: [0, 1],
  ticks: [],
  height: 100,
  lens: null,
})
const MAY = model(['2025-05', 1, { sourceIds: ['file', 'press'] }])
const LONG =
  'Mixed versions: some months are from before the annual revision, so that they add up to slightly less than the revised year. Do not join the two.'

describe('the words under a chart', () => {
  it('begin with source, tier and reach, then how marks are read', () => {
    const foot = toFoot({ source: 'China Customs via press', status: 'Hollow points are derived.' }, MAY, TIERS)
    expect(foot).toEqual({
      first: 'China Customs via press (tiers B and C). Data to May 2025. Hollow points are derived.',
      notes: '',
    })
  })

  it('name one tier as one, and none before the tiers are known', () => {
    const one = model(['2025-05', 1, { sourceIds: ['press'] }])
    expect(toFoot({ source: 'China Customs' }, one, TIERS).first).toBe('China Customs (tier B). Data to May 2025.')
    expect(toFoot({ source: 'China Customs' }, one, new Map()).first).toBe('China Customs. Data to May 2025.')
  })

  it('keep short notes in sight and fold long ones, of which none is lost where all is written', () => {
    expect(toFoot({ source: 'S', notes: 'Not China alone.' }, MAY, new Map())).toEqual({
      first: 'S. Data to May 2025. Not China alone.',
      notes: '',
    })
    const long = toFoot({ source: 'S', notes: LONG }, MAY, new Map())
    expect(long).toEqual({ first: 'S. Data to May 2025.', notes: LONG })
    expect(footText(long)).toBe(`S. Data to May 2025. ${LONG}`)
  })

  it('count what is hidden', () => {
    const hidden = model(['2025-04', 1], ['2025-05', null, { weakTier: 'C' }])
    expect(toFoot({ source: 'S' }, hidden, new Map()).first).toBe(
      'S. Data to April 2025. 1 figure hidden here: tiers C and D alone.',
    )
  })
})
