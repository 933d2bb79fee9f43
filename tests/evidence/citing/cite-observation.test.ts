import { describe, expect, it } from 'vitest'
import { isFormulaLater } from '#src/evidence/citing/cite-observation.ts'
import { observations } from '#tests/dataset/read.ts'

const rowOf = (seriesId: string, period: string) => {
  const row = observations.get(seriesId)?.find((one) => one.period === period)
  if (row === undefined) throw new Error(`${seriesId} has no row for ${period}`)
  return row
}

describe('a formula that works with figures published later', () => {
  it.each([
    // 22319 less the months that followed.
    ['rare-earth-magnet-exports', '2025-04', true],
    // 406 t of March 2026, taken back by its growth.
    ['rare-earth-magnet-exports-to-us', '2025-03', true],
    // Reported as it stands.
    ['gacc-exports-to-us', '2025-05', false],
    // A step of a duty: both terms were in the notice.
    ['tariff-us-added-legal', '2025-04-10', false],
  ])('%s of %s: %s', (seriesId, period, expected) => {
    expect(isFormulaLater(rowOf(seriesId, period))).toBe(expected)
  })

  it('is never one of a value that carries the day of its last input', () => {
    const byInputs = [...observations.values()].flat().filter((row) => row.releasedBasis === 'inputs')
    expect(byInputs.length).toBeGreaterThan(5)
    expect(byInputs.filter(isFormulaLater)).toEqual([])
  })
})
