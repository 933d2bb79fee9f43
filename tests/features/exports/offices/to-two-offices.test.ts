import { describe, expect, it } from 'vitest'
import { findingText } from '#src/evidence/citing/cited.ts'
import { toTwoOffices } from '#src/features/exports/offices/to-two-offices.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'
import { officesOf } from '#tests/features/exports/data-of.ts'

const cells = (id: string, hindsight: boolean) =>
  officesOf(id, hindsight).rows.map(({ period, china, us, gap, isLater }) => [
    period,
    china?.text ?? null,
    us?.text ?? null,
    gap?.text ?? null,
    isLater,
  ])

describe('two customs offices', () => {
  // By hand: April 2025 is 33.02395 - 25.3324 = 7.69; the US figure of May came out on 6 July.
  it('knew April 2025 in London, the US figure of May not yet', () => {
    expect(cells('london', false)).toEqual([
      ['2025-02', '27.8', '31.7', '\u2212$3.9bn', false],
      ['2025-03', '40.1', '29.5', '$10.6bn', false],
      ['2025-04', '33.0', '25.3', '$7.7bn', false],
      ['2025-05', '28.8', null, null, false],
    ])
  })

  it('have with hindsight the month that followed, set apart', () => {
    expect(cells('london', true).at(-1)).toEqual(['2025-05', '28.8', '20.4', '$8.4bn', true])
  })

  it('are told by the last month known from both', () => {
    expect(findingText(officesOf('london').finding)).toBe(
      'Two customs offices, two figures: the gap for April 2025 is $7.7bn',
    )
    expect(officesOf('london').finding[2]).toMatchObject({ formula: '33.024 − 25.332 = 7.692', known: '2025-06-05' })
  })

  it.each(LENS_IDS)('of %s hold nothing known later with hindsight off, and say the same', (id) => {
    const { day } = lensOf(id)
    const { rows, finding } = officesOf(id, false)
    const known = rows.flatMap(({ china, us, gap }) => [china, us, gap].flatMap((cited) => cited?.known ?? []))
    expect(known.length).toBeGreaterThan(0)
    expect(known.filter((one) => one > day)).toEqual([])
    expect(findingText(finding)).toBe(findingText(officesOf(id, true).finding))
  })

  it.each(LENS_IDS)('of %s set apart exactly the months of which one figure came later', (id) => {
    const { day } = lensOf(id)
    for (const { china, us, isLater } of officesOf(id).rows) {
      expect(isLater).toBe([china, us].some((cited) => (cited?.known ?? '') > day))
    }
  })

  it('say so where no month was known from both', () => {
    expect(findingText(toTwoOffices([], [], lensOf('london')).finding)).toBe(
      'Two customs offices: no month was known from both',
    )
  })
})
