import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim as claimSchema } from '#src/data/records/claims.ts'
import { toLens } from '#src/data/lens.ts'
import { round as roundSchema } from '#src/data/records/rounds.ts'
import { countVerdicts, toCheck } from '#src/features/article-check/to-check.ts'
import { toFault } from '#src/features/article-check/to-fault.ts'
import { toCheckSentence } from '#src/features/article-check/to-sentence.ts'
import { readRows } from '#tests/read-rows.ts'

const claims = await readRows('claims', claimSchema)
const rounds = await readRows('rounds', roundSchema)
const all = { country: [], topic: [] }
const at = (id: string, hindsight = true, chosen: { country: string[]; topic: string[] } = all) =>
  toCheck(claims, {
    lens: toLens(rounds.find((round) => round.id === id) ?? 'all', hindsight, '2026-11-23'),
    chosen,
  })

describe('toCheck', () => {
  it('marks all 26 statements in the order of the article', () => {
    const { statements, paragraphs } = at('london')
    expect(statements.map(({ number }) => number)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1))
    expect(paragraphs.flat()).toEqual(statements)
  })

  it('holds verdicts back that rest on later days, with hindsight off', () => {
    const open = at('london', false).statements.filter(({ verdict }) => verdict === null)
    expect(open.map(({ claim }) => claim.id)).toEqual(['c02', 'c08', 'c16', 'c26'])
    expect(at('geneva', false).statements).toEqual([])
    expect(at('geneva', true).isArticleLater).toBe(true)
  })

  it('keeps what a plain reading of the file keeps, for any filters', () => {
    const codes = [...new Set(claims.flatMap((claim) => claim.countries))]
    const topics = [...new Set(claims.flatMap((claim) => claim.topics))]
    fc.assert(
      fc.property(fc.subarray(codes), fc.subarray(topics), (country, topic) => {
        const expected = claims.filter(
          (claim) =>
            (country.length === 0 || claim.countries.some((code) => country.includes(code))) &&
            (topic.length === 0 || claim.topics.some((one) => topic.includes(one))),
        )
        const { statements, kept, total } = at('london', true, { country, topic })
        expect([statements.length, kept, total]).toEqual([expected.length, expected.length, 26])
        expect(countVerdicts(statements).reduce((sum, { count }) => sum + count, 0)).toBe(expected.length)
      }),
    )
  })
})

describe('toCheckSentence', () => {
  it('says how the article stands', () => {
    expect(toCheckSentence(at('london').statements)).toBe(
      'Of 26 statements, 13 hold, 10 need a closer word, 2 are contradicted and 1 could not be verified',
    )
  })

  it('says what was still to be checked', () => {
    expect(toCheckSentence(at('london', false).statements)).toBe(
      'Of 26 statements, 10 hold, 9 need a closer word, 2 are contradicted, 1 could not be verified and 4 were still to be checked',
    )
  })

  it('speaks of one statement in the singular', () => {
    expect(toCheckSentence(at('london').statements.slice(9, 10))).toBe('One statement: it is contradicted')
  })
})

describe('toFault', () => {
  it.each([
    ['Trump and Xi spoke on 6 June.', '5 June', '6 June'],
    ["The call was between Premier 'Le Qiang' and Mark Carney.", 'Chinese Premier Li Qiang', "Premier 'Le Qiang'"],
    ['Karoline Leavitt is White House spokesperson.', 'White House press secretary', 'White House spokesperson'],
    ["Exports 'accumulated' to $28.8bn.", 'to $28.8bn for the month', 'to $28.8bn'],
    ['The discussions were confidential.', 'held behind closed doors', 'The discussions were confidential'],
    ["The exchange was called 'very positive'.", null, "The exchange was called 'very positive'"],
  ])('of %j with %j is %j', (statement, correction, fault) => {
    expect(toFault(statement, correction).fault).toBe(fault)
  })

  it('loses not a letter of any statement', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (statement, correction) => {
        const { before, fault, after } = toFault(statement, correction)
        expect(before + fault + after).toBe(statement)
      }),
    )
  })
})
