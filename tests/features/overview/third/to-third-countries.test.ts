import { describe, expect, test } from 'vitest'
import { toThirdCountries } from '#src/features/overview/third/to-third-countries.ts'
import { countries, events, importSources, issues, observations, rounds } from '#tests/dataset/read.ts'
import { LENS_IDS, lensOf } from '#tests/evidence/lens-of.ts'

const listAt = (id: string, hindsight: boolean) =>
  toThirdCountries({ countries, events, importSources, issues, observations, rounds }, lensOf(id, hindsight))
const of = (id: string, code: string, hindsight = false) => {
  const found = listAt(id, hindsight).find((country) => country.code === code)
  if (!found) throw new Error(`${code} is not told of at ${id}`)
  return found
}

describe('third countries', () => {
  // By hand from the rounds: the hosts known by then follow the four partners.
  test.each([
    ['geneva', ['JP', 'KR', 'CA', 'EU', 'CH']],
    ['london', ['JP', 'KR', 'CA', 'EU', 'CH', 'GB']],
    ['busan', ['JP', 'KR', 'CA', 'EU', 'CH', 'GB', 'SE', 'ES', 'MY']],
    ['beijing', ['JP', 'KR', 'CA', 'EU', 'CH', 'GB', 'SE', 'ES', 'MY', 'FR']],
  ])('at %s without hindsight are %j', (id, codes) => {
    expect(listAt(id, false).map(({ code }) => code)).toEqual(codes)
  })

  test('China offered the EU a green channel two days before London', () => {
    expect(of('london', 'EU').china.map(({ known, text }) => `${known} ${text}`)).toContain(
      '2025-06-07 China offers the EU a green channel for rare earths',
    )
    expect(of('geneva', 'EU').china).toEqual([])
  })

  test('Japan: the magnets it bought as last known, the US framework, the bar of January 2026', () => {
    expect(of('busan', 'JP').stakes.map(({ cited }) => cited.text)).toEqual(['228 t', '6%'])
    expect(of('busan', 'JP').us.map(({ known }) => known)).toEqual(['2025-10-28'])
    expect(of('paris', 'JP').china.map(({ known }) => known)).toContain('2026-01-06')
    expect(of('paris', 'JP').stakes.map(({ cited }) => cited.text)).toContain('5%')
  })

  test('a host is told of by the rounds it held, and its remark waits for all of them', () => {
    expect(of('busan', 'KR').hosted.map(({ round }) => round.id)).toEqual(['busan'])
    expect(of('london', 'GB').note).toBe('Said it took no part in the content.')
    expect(of('geneva', 'GB', true).note).toBeNull()
    expect(of('london', 'CH').note).toBeNull()
  })

  test.each(LENS_IDS)('at %s without hindsight nothing later is told', (id) => {
    const { day } = lensOf(id)
    const days = listAt(id, false).flatMap(({ hosted, stakes, china, us, own }) => [
      ...hosted.map(({ round }) => round.start),
      ...stakes.map(({ cited }) => cited.known ?? ''),
      ...[...china, ...us, ...own].map(({ known }) => known),
    ])
    expect(days.filter((one) => one > day)).toEqual([])
  })
})
