import { describe, expect, it } from 'vitest'
import { toElementReading } from '#src/features/issues/elements/to-element-reading.ts'
import { importSources } from '#tests/dataset/read.ts'
import { elements, lensOf, rounds } from '../records.ts'

const reading = (symbol: string, roundId: string, hindsight = true) => {
  const element = elements.find((one) => one.symbol === symbol)
  if (!element) throw new Error(`No element ${symbol} in elements.json`)
  return toElementReading(element, importSources, lensOf(roundId, hindsight))
}

describe('toElementReading', () => {
  it('tells the dates of a control in force, and later figures apart', () => {
    expect(reading('Tb', 'london').map(({ term, text, isLater }) => [term, text, isLater])).toEqual([
      ['Notice', 'MOFCOM/GAC Announcement 18 of 2025', false],
      ['Announced', '4 April 2025', false],
      ['In force since', '4 April 2025', false],
      ['Used for', 'heat resistance of NdFeB magnets; lighting and display colours', false],
      ['Share of China in US imports, 2021 to 2024', '100%', true],
      ['Price of the oxide, 2025', '$1\u202f010 per kg', true],
    ])
  })

  it('tells what was planned, suspended and reported of one that never applied', () => {
    const lines = reading('Eu', 'all').map(({ term, text }) => [term, text])
    expect(lines).toContainEqual(['Planned start', '8 November 2025'])
    expect(lines).toContainEqual(['Suspended', '7 November 2025, to 10 November 2026'])
    expect(lines).toContainEqual(['Later end, reported', '10 January 2027'])
    expect(lines.map(([term]) => term)).not.toContain('In force since')
  })

  it.each(rounds.map((round) => round.id))('tells nothing later than %s with hindsight off', (roundId) => {
    const { day } = lensOf(roundId)
    for (const { symbol } of elements)
      expect(reading(symbol, roundId, false).filter((line) => line.known > day)).toEqual([])
  })
})
