import { describe, expect, it } from 'vitest'
import type { PlotModel, PlotSeries } from '#src/charts/model.ts'
import { toDataTo } from '#src/evidence/to-data-to.ts'
import { CHART_IDS } from '#src/filters/view.ts'
import { CHARTS, viewOf } from '#tests/charts/every-chart.ts'
import { pointOf, seriesOf } from '#tests/charts/points.ts'
import { PAGE_AXIS } from '#src/lib/time-axis.ts'

function overTime(series: readonly PlotSeries[]): PlotModel {
  return {
    kind: 'time',
    axis: PAGE_AXIS,
    unit: 'usd-bn',
    series,
    domain: [0, 1],
    ticks: [],
    height: 100,
    lens: null,
  }
}

const LATER = { isLater: true }

describe('how far the data of a chart goes', () => {
  it.each([
    ['one month', [pointOf('2025-05', 1)], 'Data to May 2025.'],
    ['a gap at the end is no data', [pointOf('2025-05', 1), pointOf('2025-06', null)], 'Data to May 2025.'],
    ['zero is a figure', [pointOf('2025-05', 1), pointOf('2025-06', 0)], 'Data to June 2025.'],
    ['a range is a figure', [pointOf('2025-05', null, { low: 1, high: 2 })], 'Data to May 2025.'],
    ['two months read together', [pointOf('2026-01/02', 1)], 'Data to February 2026.'],
    ['months added up', [pointOf('2025-01/11', 1)], 'Data to November 2025.'],
    ['years averaged', [pointOf('2021/2024', 1)], 'Data to 2024.'],
    ['an academic year', [pointOf('2023/24', 1, { at: 0, span: 1 })], 'Data to 2023/24.'],
    ['a day', [pointOf('2025-05-14', 1)], 'Data to 14 May 2025.'],
    ['all gaps', [pointOf('2025-05', null)], ''],
    ['nothing', [], ''],
    [
      'what came later is told apart',
      [pointOf('2025-05', 1), pointOf('2025-06', 1, LATER)],
      'Data to May 2025; published later: to June 2025.',
    ],
    [
      'the year of a day came later',
      [pointOf('2025-06-05', 1), pointOf('2025', 1, LATER)],
      'Data to 5 June 2025; published later: to the end of 2025.',
    ],
    ['an earlier month that came later', [pointOf('2025-04', 1, LATER), pointOf('2025-05', 1)], 'Data to May 2025.'],
    ['all of it came later', [pointOf('2025-05', 1, LATER)], 'Data to May 2025, all published later.'],
    [
      'a duty announced is not in force',
      [pointOf('2025-05-14', 1), pointOf('2025-11-10', 1, { isAhead: true })],
      'Data to 14 May 2025.',
    ],
  ])('%s', (_, points, words) => {
    expect(toDataTo(overTime([seriesOf('line', points)]))).toBe(words)
  })

  it('names the offices where they do not reach as far', () => {
    const china = seriesOf('line', [pointOf('2025-05', 1)], { publisher: 'China Customs' })
    const us = seriesOf('line', [pointOf('2025-04', 1)], { publisher: 'US Census' })
    const gap = seriesOf('column', [pointOf('2025-04', 1, { isDerived: true })], { publisher: 'both offices' })
    expect(toDataTo(overTime([china, us, gap]))).toBe('Data to May 2025 (China Customs) and April 2025 (US Census).')
    expect(toDataTo(overTime([china, { ...us, points: china.points }]))).toBe('Data to May 2025.')
  })

  it.each(CHART_IDS)('is told of %s, without hindsight only of what was known', (id) => {
    const withHindsight = CHARTS[id](viewOf({ round: 'busan' }))?.model
    expect(withHindsight && toDataTo(withHindsight)).toMatch(/^Data to [^.]+\.$/)
    const then = CHARTS[id](viewOf({ round: 'busan', hindsight: 'off' }))?.model
    expect(then && toDataTo(then)).not.toContain('later')
  })
})
