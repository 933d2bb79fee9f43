import { describe, expect, it } from 'vitest'
import { monthOnMonth } from '#src/data/series-math.ts'
import { citeChange, citeObservation } from '#src/evidence/citing/cite-observation.ts'
import { toSentence } from '#src/evidence/sources/to-sentence.ts'
import { observations, sources } from '#tests/dataset/read.ts'

const levels = observations.get('gacc-exports-to-us') ?? []
const changes = observations.get('gacc-exports-to-us-yoy') ?? []
const naming = { seriesId: 'gacc-exports-to-us', name: 'China’s exports to the US' }
const wire = sources.filter((source) => source.id === 'jakarta-globe-2025-06-09-fell-35-may')

describe('a figure as a sentence to paste', () => {
  it('keeps the sign of a fall that the headline tells in words', () => {
    const change = monthOnMonth(levels, '2025-05')
    if (change === null) throw new Error('May 2025 and April 2025 are both published')
    expect(toSentence(citeChange(change, { ...naming, text: '12.7%' }), wire)).toMatch(
      /^China’s exports to the US, May 2025 on April 2025: −12\.7% \(derived: 28\.819 ÷ 33\.024 − 1 = −12\.73%\), known since 9 June 2025\./,
    )
  })

  it('keeps the sign of a reported fall', () => {
    const row = changes.find(({ period }) => period === '2025-05')
    if (row === undefined) throw new Error('the change of May 2025 is published')
    expect(toSentence(citeObservation(row, { ...naming, text: '34.5%' }), wire)).toMatch(/May 2025: −34\.5%/)
  })

  it('of a text with its sources is the text, not their number', () => {
    const cited = { text: '3 sources', exact: '', label: 'A truce was announced', sourceIds: [], known: '2025-05-12' }
    expect(toSentence(cited, wire)).toMatch(/^A truce was announced, known since 12 May 2025\. Source: /)
  })
})
