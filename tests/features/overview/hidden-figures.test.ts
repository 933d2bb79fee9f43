import { describe, expect, it } from 'vitest'
import { toDutiesRow } from '#src/features/overview/figures/to-duties-row.ts'
import { toTradeRow } from '#src/features/overview/figures/to-trade-row.ts'
import { byId } from '#src/lib/by-id.ts'
import { observationsBy } from '#tests/dataset/by-tier.ts'
import { meta, observationsOf, sources } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'

const drawingOf = (id: string, hindsight = true) => ({
  lens: lensOf(id, hindsight),
  sources: byId(sources),
  lensLabel: id,
  dataDate: meta.dataDate,
})

const flow = (name: string, levelId: string) => ({
  id: name,
  name,
  levelId,
  levels: observationsBy('ab', levelId),
  changeId: `${levelId}-yoy`,
  changes: observationsBy('ab', `${levelId}-yoy`),
})

describe('with sources of tiers A and B alone', () => {
  const flows = [flow('exports', 'gacc-exports-to-us'), flow('imports', 'gacc-imports-from-us')]

  it.each(LENS_IDS.flatMap((id) => [true, false].map((hindsight) => [id, hindsight] as const)))(
    'the strips of %s hold the change that their words tell, hindsight %s',
    (id, hindsight) => {
      for (const series of flows) {
        const row = toTradeRow(series, drawingOf(id, hindsight))
        const told = row.changes.find(({ after }) => after === 'on a year')
        const latest = row.plot.series[0]?.points.filter((point) => !point.isLater && point.value !== null).at(-1)
        if (told === undefined) continue
        expect(Number(told.cited.text.replace('−', '-').replace(/[+%]/g, ''))).toBeCloseTo(latest?.value ?? NaN, 0)
      }
    },
  )

  it('a change worked out takes the place of the one left out', () => {
    const row = toTradeRow(flow('imports', 'gacc-imports-from-us'), drawingOf('stockholm'))
    const points = row.plot.series[0]?.points.filter(({ period }) => period === '2025-06')
    expect(points?.map(({ isDerived, value }) => [isDerived, Math.round((value ?? 0) * 10) / 10])).toEqual([
      [true, -15.5],
    ])
  })
})

describe('a duty that is not known', () => {
  const us = observationsOf('tariff-us-added-legal')
  const unknownFrom = (day: string) => us.map((row) => (row.period === day ? { ...row, value: null } : row))
  const days = us.filter((row) => row.released <= lensOf('london').day).map(({ period }) => period)
  const [before = '', last = ''] = days.slice(-2)
  const none = (day: string) => toDutiesRow({ us: unknownFrom(day), cn: [] }, drawingOf('london'))

  it('is not told as none', () => {
    expect(none(last)).toMatchObject({ values: [], missing: 'Not known what was in force on 9 June 2025' })
    expect(toDutiesRow({ us: [], cn: [] }, drawingOf('london')).missing).toBe('None in force on 9 June 2025')
  })

  it('is not where a step begins', () => {
    expect(none(before).values).toHaveLength(1)
    expect(none(before).changes).toEqual([])
  })
})
