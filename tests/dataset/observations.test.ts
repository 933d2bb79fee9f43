import { describe, expect, it } from 'vitest'
import { yearOnYear } from '#src/data/series-math.ts'
import { addMonths, isTwoMonth, periodEnd } from '#src/lib/period.ts'
import { evaluate } from './evaluate.ts'
import {
  disorder,
  importSources,
  observationOf,
  observations,
  observationsOf,
  production,
  repeated,
  series,
  sumOfYear,
  valueOf,
} from './read.ts'

describe.each(series)('observations/$id.json', ({ id, flow, frequency, sourceIds }) => {
  const rows = observationsOf(id)
  const where = (wrong: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(wrong).map((row) => `${id} ${row.period}`)

  it('is in order, with no period twice, and not empty', () => {
    const periods = rows.map((row) => row.period)
    expect(periods).not.toEqual([])
    expect(disorder(periods)).toEqual([])
    expect(repeated(periods)).toEqual([])
  })

  it('has a value, or a range in its place', () => {
    expect(
      where(({ value, low, high }) => value === null && !(low !== undefined && high !== undefined && low < high)),
    ).toEqual([])
  })

  it('was released when its period was over, tariffs apart', () => {
    expect(where(({ period, released }) => flow !== 'tariff' && released < periodEnd(period))).toEqual([])
  })

  it('takes a day from inputs only where it is derived', () => {
    expect(where(({ releasedBasis, status }) => releasedBasis === 'inputs' && status !== 'derived')).toEqual([])
  })

  it('keeps single Januaries and Februaries of Chinese growth rates for tables', () => {
    const isRate = id.startsWith('gacc') && id.endsWith('-yoy') && frequency === 'monthly'
    expect(where((row) => (row.tableOnly ?? false) !== (isRate && /^\d{4}-0[12]$/.test(row.period)))).toEqual([])
  })

  it('says of every tariff step whether its day is exact', () => {
    expect(where((row) => (row.exactStep === undefined) === (flow === 'tariff'))).toEqual([])
  })

  it('agrees with its formulas', () => {
    const wrong = rows.flatMap(({ period, formula, value }) => {
      if (formula === undefined || value === null) return []
      const worked = evaluate(formula)
      const near = Math.abs(worked - value) <= Math.max(0.06, Math.abs(value) * 0.001)
      return near ? [] : [`${id} ${period}: ${formula} is ${worked}, value ${value}`]
    })
    expect(wrong).toEqual([])
  })

  it('names in series.json the sources of its rows', () => {
    expect(sourceIds.toSorted()).toEqual([...new Set(rows.flatMap((row) => row.sourceIds))].toSorted())
  })
})

describe('arithmetic', () => {
  it('checks 40 formulas', () => {
    expect([...observations.values()].flat().filter((row) => row.formula !== undefined)).toHaveLength(40)
  })

  it("China's exports to the US fell 12.73% from April to May 2025, and 34.52% on May 2024", () => {
    const may = valueOf('gacc-exports-to-us', '2025-05')
    expect((may / valueOf('gacc-exports-to-us', '2025-04') - 1) * 100).toBeCloseTo(-12.73, 2)
    expect((may / valueOf('gacc-exports-to-us', '2024-05') - 1) * 100).toBeCloseTo(-34.52, 2)
  })

  it.each([
    ['gacc-exports-to-us', 420.05, 0.5],
    ['census-imports-from-china', 308_651.7, 1],
    ['census-exports-to-china', 105_977.9, 1],
    ['rare-earth-magnet-exports', 57_392, 3],
    ['rare-earth-exports', 62_585, 3],
  ])('the months of 2025 in %s add up to %f', (id, total, tolerance) => {
    expect(Math.abs(sumOfYear(id, '2025') - total)).toBeLessThanOrEqual(tolerance)
  })

  it('the months of 2025 add up to the published year', () => {
    const year = valueOf('gacc-exports-to-us-annual', '2025')
    expect(Math.abs(sumOfYear('gacc-exports-to-us', '2025') - year)).toBeLessThan(0.5)
  })

  it('published growth agrees with the levels within 0.15 points, in 19 months', () => {
    const levels = observationsOf('gacc-exports-to-us')
    const checked = observationsOf('gacc-exports-to-us-yoy').flatMap(({ period, value }) => {
      const worked = isTwoMonth(period) ? null : yearOnYear(levels, period)
      return worked === null || value === null ? [] : [{ period, off: Math.abs(worked.value - value) }]
    })
    expect(checked).toHaveLength(19)
    expect(checked.filter(({ off }) => off > 0.15)).toEqual([])
  })

  it.each(['census-imports-from-china', 'census-exports-to-china'])('%s has every month', (id) => {
    const periods = observationsOf(id).map((row) => row.period)
    expect(periods).toEqual(periods.map((_, index) => addMonths(periods[0] ?? '', index)))
  })

  it.each(['production2024', 'production2025'] as const)('%s adds up to the world, rounded', (field) => {
    const world = production.find((row) => row.label === 'World')?.[field] ?? 0
    const sum = production.filter((row) => row.label !== 'World').reduce((total, row) => total + row[field], 0)
    expect(Math.abs(sum - world)).toBeLessThanOrEqual(10_000)
  })

  it('import shares add up to 100, and derived ones follow from their formula', () => {
    const sums = new Map<string, number>()
    for (const { product, period, sharePercent } of importSources) {
      const key = `${product} ${period}`
      sums.set(key, (sums.get(key) ?? 0) + sharePercent)
    }
    expect([...sums].filter(([, sum]) => Math.abs(sum - 100) > 0.05)).toEqual([])
    const derived = importSources.filter((row) => row.status === 'derived')
    expect(derived.map((row) => row.sharePercent)).toEqual(derived.map((row) => evaluate(row.formula ?? '')))
  })
})

describe('release days', () => {
  it.each([
    ['gacc-exports-to-us', '2025-05', '2025-06-09'],
    ['rare-earth-magnet-exports', '2025-05', '2025-06-20'],
    ['rare-earth-magnet-exports-to-us', '2025-05', '2025-06-20'],
    ['rare-earth-exports', '2025-05', '2025-06-09'],
    ['gacc-exports-to-us-yoy', '2025-01/02', '2025-03-07'],
    ['price-dysprosium-oxide', '2025', '2026-02-06'],
  ])('%s %s on %s', (id, period, released) => {
    expect(observationOf(id, period).released).toBe(released)
  })
})
