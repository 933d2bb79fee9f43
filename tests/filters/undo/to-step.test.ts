import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromAddress, toAddress } from '#src/filters/address.ts'
import { toStep, toStepNames } from '#src/filters/undo/to-step.ts'
import { countries, people, rounds, topics } from '#tests/dataset/read.ts'
import { anyView } from '../any-view.ts'

const names = toStepNames({ rounds, countries, topics, people })
const step = (before: string, after: string) => toStep(fromAddress(before), fromAddress(after), names)

describe('a step', () => {
  it.each([
    ['', '?topic=rare-earths', 'Topic: rare earths'],
    ['?topic=rare-earths', '?topic=rare-earths,tariffs', 'Topic: tariffs'],
    ['?topic=rare-earths,tariffs', '?topic=tariffs', 'Topic: without rare earths'],
    ['?topic=rare-earths', '', 'Topic: all'],
    ['', '?country=JP', 'Country or region: Japan'],
    ['?country=JP&topic=tiktok', '', 'Filters cleared'],
    ['?country=JP', '?topic=tiktok', 'Country or region: all; Topic: TikTok'],
    ['', '?round=busan', 'Round: Busan'],
    ['', '?round=all', 'Round: all'],
    ['', '?hindsight=off', 'Hindsight: off'],
    ['?hindsight=off', '', 'Hindsight: on'],
    ['', '?table=decline', 'Table: the decline'],
    ['?table=decline,import-sources', '?table=decline', 'Drawing: US import sources'],
    ['', '?measure=yoy', 'Measure: year-on-year'],
    ['', '?measure=index&base=2025-04', 'Measure: index; Base: April 2025'],
    ['?month=2025-05', '', 'Month of the partners: the latest known then'],
    ['', '?compare=prior-year', 'Compared with: a year earlier'],
    ['', '?person=he-lifeng', 'Person: He Lifeng'],
    ['?person=he-lifeng', '', 'Person closed'],
    ['', '?tiers=ab', 'Sources: tiers A and B only'],
    ['', '?theme=dark', 'Theme: dark'],
    ['?theme=dark', '', 'Theme: the system’s'],
    ['', '?slide=title', 'Slides opened'],
    ['?round=busan&country=JP&topic=rare-earths', '?round=paris', 'Filters cleared; Round: Paris'],
    ['?round=busan', '?round=busan', null],
  ])('from "%s" to "%s" is "%s"', (before, after, words) => {
    expect(step(before, after)).toBe(words)
  })

  it('is told exactly where the address changes', () => {
    fc.assert(
      fc.property(anyView, anyView, (before, after) => {
        const words = toStep(before, after, names)
        expect(words === null).toBe(toAddress(before) === toAddress(after))
        expect(words ?? 'none').not.toBe('')
      }),
    )
  })
})
