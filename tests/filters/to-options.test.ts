import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrow } from '#src/filters/narrow.ts'
import { inOrder, toOptions } from '#src/filters/to-options.ts'
import { countries, events, topics } from '#tests/dataset/read.ts'

const byCountry = countries.map((country) => ({ value: country.code, label: country.name }))
const byTopic = topics.map((topic) => ({ value: topic.id, label: topic.short }))
const chosen = fc.record({
  country: fc.uniqueArray(fc.constantFrom(...countries.map(({ code }) => code)), { maxLength: 3 }),
  topic: fc.uniqueArray(fc.constantFrom(...topics.map(({ id }) => id)), { maxLength: 3 }),
})

describe('the options of a filter', () => {
  it('each count the events that would be left if it were chosen alone', () => {
    fc.assert(
      fc.property(chosen, (view) => {
        for (const option of toOptions(byCountry, 'country', view, events)) {
          expect(option.count).toBe(narrow(events, { ...view, country: [option.value] }).kept.length)
          expect(option.isChosen).toBe(view.country.includes(option.value))
        }
        for (const option of toOptions(byTopic, 'topic', view, events)) {
          expect(option.count).toBe(narrow(events, { ...view, topic: [option.value] }).kept.length)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('stand in the same order whatever is chosen and whether or not the events are here', () => {
    fc.assert(
      fc.property(chosen, fc.boolean(), (view, areHere) => {
        const order = toOptions(byCountry, 'country', view, areHere ? events : undefined).map(({ value }) => value)
        expect(order).toEqual(byCountry.map(({ value }) => value))
      }),
      { numRuns: 20 },
    )
  })

  it('are led by those named first, the rest as they come', () => {
    const order = inOrder(byCountry, ['EU', 'US', 'XX']).map(({ value }) => value)
    const rest = byCountry.map(({ value }) => value).filter((value) => value !== 'EU' && value !== 'US')
    expect(order).toEqual(['EU', 'US', ...rest])
  })

  it('have no counts while the events are loading', () => {
    const options = toOptions(byTopic, 'topic', { country: [], topic: ['tariffs'] }, undefined)
    expect(options.map(({ value }) => value)).toEqual(byTopic.map(({ value }) => value))
    expect(new Set(options.map(({ count }) => count))).toEqual(new Set([null]))
  })
})
