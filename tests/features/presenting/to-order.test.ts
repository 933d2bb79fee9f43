import fc from 'fast-check'
import { createLoader } from 'nuqs'
import { describe, expect, it } from 'vitest'
import { toIndex, toOrder } from '#src/features/presenting/to-order.ts'
import { toSwipe } from '#src/features/presenting/pointing/to-swipe.ts'
import { addressParsers } from '#src/filters/address.ts'
import { cleanView } from '#src/filters/clean-view.ts'
import { SLIDE_IDS } from '#src/filters/view.ts'
import { SLIDES } from '#src/pages/deck.tsx'

const parse = createLoader(addressParsers)
const idsAt = (query: string) => toOrder(SLIDES, cleanView(parse(query), {}).view).map((slide) => slide.id)

describe('the running order', () => {
  it('holds every slide an address may ask for, once and in order', () => {
    expect(SLIDES.map((slide) => slide.id)).toEqual([...SLIDE_IDS])
    expect(idsAt('')).toEqual([...SLIDE_IDS])
  })

  it('passes over slides of which the filters leave nothing', () => {
    const ids = idsAt('?country=JP')
    expect(ids).not.toContain('decline')
    expect(ids).not.toContain('tariffs')
    expect(ids).toEqual(expect.arrayContaining(['title', 'round', 'timeline', 'sources']))
    expect(idsAt('?topic=tariffs')).toEqual(expect.arrayContaining(['tariffs']))
    expect(idsAt('?topic=tariffs')).not.toContain('decline')
  })

  it('keeps the slide that the address asks for', () => {
    expect(idsAt('?country=JP&slide=decline')).toContain('decline')
  })
})

describe('a step through the order', () => {
  it('stays inside it and knows its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (total, place) => {
        const index = place % total
        expect(toIndex('first', index, total)).toBe(0)
        expect(toIndex('last', index, total)).toBe(total - 1)
        expect(toIndex('next', index, total)).toBe(Math.min(index + 1, total - 1))
        expect(toIndex('back', index, total)).toBe(Math.max(index - 1, 0))
        expect(toIndex('full-screen', index, total)).toBe(index)
      }),
    )
  })
})

describe('a finger', () => {
  const width = 400
  it.each([
    ['swipes left', { x: 300, y: 300 }, { x: 200, y: 320 }, 'next'],
    ['swipes right', { x: 200, y: 300 }, { x: 300, y: 290 }, 'back'],
    ['taps the right edge', { x: 390, y: 300 }, { x: 391, y: 300 }, 'next'],
    ['taps the left edge', { x: 10, y: 300 }, { x: 11, y: 302 }, 'back'],
    ['taps the middle', { x: 200, y: 300 }, { x: 200, y: 300 }, 'next'],
    ['moves the slide up', { x: 390, y: 500 }, { x: 380, y: 300 }, null],
    ['strays', { x: 390, y: 300 }, { x: 370, y: 300 }, null],
  ] as const)('that %s', (_, from, to, act) => {
    expect(toSwipe(from, to, width)).toBe(act)
  })
})
