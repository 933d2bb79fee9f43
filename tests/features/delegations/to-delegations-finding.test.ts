import { describe, expect, test } from 'vitest'
import { toLens } from '#src/data/lens.ts'
import { findingText } from '#src/evidence/citing/cited.ts'
import { toMatrixFinding, toTableFinding } from '#src/features/delegations/to-delegations-finding.ts'
import { toMatrix } from '#src/features/delegations/attendance/to-matrix.ts'
import { toTable } from '#src/features/delegations/sides/to-table.ts'
import { DATA_DATE, people, roundOf, rounds } from './records.ts'

const findingOf = (id: string, country: string[] = []) => {
  const round = roundOf(id)
  const lens = toLens(round, true, DATA_DATE)
  return toTableFinding(round, rounds, toTable(round, { people, rounds, lens, country }))
}

describe('the finding of a round', () => {
  test.each([
    ['geneva', 'Two named for the US and three for China in Geneva, led by Scott Bessent and He Lifeng'],
    ['london', 'Three a side named in London: Howard Lutnick and Wang Wentao had not been named in Geneva'],
    ['stockholm', 'Two a side named in Stockholm, all of them named at earlier rounds'],
    ['washington-aug', 'In Washington only China’s side is named: Li Chenggang'],
    ['madrid', 'Two a side named in Madrid, all of them named at earlier rounds'],
    ['kuala-lumpur', 'Two named for the US and three for China in Kuala Lumpur, all of them named at earlier rounds'],
    [
      'busan',
      'Seven a side named in Busan, led by Donald Trump and Xi Jinping; nine had not been named at an earlier round',
    ],
    ['paris', 'Two a side named in Paris, all of them named at earlier rounds'],
    ['seoul', 'One a side named in Seoul: Scott Bessent and He Lifeng'],
    ['beijing', 'Two named for the US and one for China in Beijing, all of them named at earlier rounds'],
  ])('%s', (id, sentence) => {
    expect(findingText(findingOf(id))).toBe(sentence)
  })

  test.each([
    ['london', ['US'], 'Three named for the US in London: Howard Lutnick had not been named in Geneva'],
    ['london', ['CN'], 'Three named for China in London: Wang Wentao had not been named in Geneva'],
    ['london', ['GB'], 'Three a side named in London: Howard Lutnick and Wang Wentao had not been named in Geneva'],
    ['london', ['JP'], 'No one at the table in London is left under these filters'],
    ['washington-aug', ['US'], 'In Washington only China’s side is named: Li Chenggang'],
    ['washington-aug', ['CN'], 'One named for China in Washington: Li Chenggang'],
  ])('%s under %s', (id, country, sentence) => {
    expect(findingText(findingOf(id, country))).toBe(sentence)
  })

  test('every name and number is cited with the sources of its round', () => {
    const cited = findingOf('london').filter((part) => typeof part !== 'string')
    expect(cited.map((part) => part.text)).toEqual(['Three', 'Howard Lutnick', 'Wang Wentao'])
    for (const part of cited) expect(part).toMatchObject({ known: '2025-06-09', refs: ['round:london'] })
    expect(cited.every((part) => part.sourceIds === roundOf('london').sourceIds)).toBe(true)
  })

  test('a round of which no one is named says so', () => {
    const empty = roundOf('london').delegations.map((delegation) => ({ ...delegation, headId: null, members: [] }))
    const round = { ...roundOf('london'), delegations: empty }
    const sides = toTable(round, { people, rounds, lens: toLens(round, true, DATA_DATE), country: [] })
    expect(findingText(toTableFinding(round, rounds, sides))).toBe('Who sat in London is not in the sources seen')
  })
})

describe('the finding of all rounds', () => {
  const lens = toLens('all', true, DATA_DATE)

  test.each([
    [[], 'Scott Bessent, Jamieson Greer and He Lifeng are each named at eight of ten meetings, more than anyone else'],
    [['CN'], 'Jamieson Greer and He Lifeng are each named at eight of ten meetings, more than anyone else'],
    [['GB'], 'Six people are named at one meeting'],
  ])('under %s', (country, sentence) => {
    expect(findingText(toMatrixFinding(toMatrix(rounds, { people, lens, country })))).toBe(sentence)
  })
})
