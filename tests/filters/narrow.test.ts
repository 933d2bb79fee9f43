import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bears, bearsAny, keepsChart, narrow } from '#src/filters/narrow.ts'
import { claims, countries, events, issues, topics } from '#tests/dataset/read.ts'

const codes = countries.map((country) => country.code)
const ids = topics.map((topic) => topic.id)
const country = fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 4 })
const topic = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 })
const none = { country: [], topic: [] }

const LISTS = { events, issues, claims }

describe.each(Object.entries(LISTS))('the filters of %s', (_name, records) => {
  it('keep everything when nothing is chosen', () => {
    expect(narrow<(typeof records)[number]>(records, none)).toEqual({ kept: records, total: records.length })
  })

  it('keep what bears any country and any topic chosen, in order, out of all', () => {
    fc.assert(
      fc.property(country, topic, (chosenCountries, chosenTopics) => {
        const { kept, total } = narrow<(typeof records)[number]>(records, {
          country: chosenCountries,
          topic: chosenTopics,
        })
        const byHand = [...records].filter(
          (record) =>
            (chosenCountries.length === 0 || chosenCountries.some((code) => record.countries.includes(code))) &&
            (chosenTopics.length === 0 || chosenTopics.some((id) => record.topics.includes(id))),
        )
        expect(kept).toEqual(byHand)
        expect(total).toBe(records.length)
      }),
    )
  })

  it('commute, and both together keep what each alone keeps', () => {
    fc.assert(
      fc.property(country, topic, (chosenCountries, chosenTopics) => {
        const byCountry = { country: chosenCountries, topic: [] }
        const byTopic = { country: [], topic: chosenTopics }
        const both = narrow<(typeof records)[number]>(records, { ...byCountry, topic: chosenTopics }).kept
        const countryFirst = narrow(narrow<(typeof records)[number]>(records, byCountry).kept, byTopic).kept
        const topicFirst = narrow(narrow<(typeof records)[number]>(records, byTopic).kept, byCountry).kept
        expect(countryFirst).toEqual(both)
        expect(topicFirst).toEqual(both)
      }),
    )
  })

  it('keep more, never less, with one more value in a list', () => {
    fc.assert(
      fc.property(country, fc.constantFrom(...codes), (chosen, more) => {
        fc.pre(chosen.length > 0)
        const few = narrow<(typeof records)[number]>(records, { ...none, country: chosen }).kept
        const many = new Set(narrow<(typeof records)[number]>(records, { ...none, country: [...chosen, more] }).kept)
        expect(few.every((record) => many.has(record))).toBe(true)
      }),
    )
  })
})

describe('bearsAny', () => {
  it.each([
    [['JP'], [], true],
    [undefined, ['JP'], true],
    [[], ['JP'], false],
    [['JP', 'US'], ['KR', 'US'], true],
    [['JP'], ['KR'], false],
  ])('%j under %j: %s', (values, chosen, kept) => {
    expect(bearsAny(values, chosen)).toBe(kept)
  })
})

describe('a record without a list', () => {
  it('is never asked about it', () => {
    expect(bears({ topics: ['tariffs'] }, { country: ['JP'], topic: ['tariffs'] })).toBe(true)
    expect(bears({ topics: ['tariffs'] }, { country: ['JP'], topic: ['exports'] })).toBe(false)
  })
})

describe('a chart', () => {
  const chart = { reporters: ['CN', 'US'], topics: ['exports'] }
  it.each([
    ['its reporter', { country: ['CN'], topic: [] }, true],
    ['its topic', { country: [], topic: ['exports', 'soybeans'] }, true],
    ['another country', { country: ['JP'], topic: [] }, false],
    ['its reporter under another topic', { country: ['US'], topic: ['tariffs'] }, false],
  ])('chosen by %s', (_by, chosen, kept) => {
    expect(keepsChart(chart, chosen)).toBe(kept)
  })
})
