import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aloneOf, boxOfGroup, countEvents, groupEvents } from '#src/charts/marks/event-groups.ts'
import type { PlotEvent } from '#src/charts/model.ts'

const event = (at: number, isLater = false): PlotEvent => ({
  id: `${at}${isLater}`,
  at,
  side: 'other',
  title: 'An event',
  date: '1 May 2025',
  day: '2025-05-01',
  sourceIds: ['a-source'],
  isLater,
})

const WIDTH = 736
const axisOf = (months: number) => ({ start: '1985-01', months })
const frameOf = (months: number) => ({ left: 0, right: WIDTH, x: (at: number) => (at / months) * WIDTH })
const group = (events: readonly PlotEvent[], months = 504) =>
  groupEvents({ events, axis: axisOf(months) }, frameOf(months))

it('on an axis of decades one mark stands for all that fall together, and says how many', () => {
  const groups = group([event(490, true), event(300), event(481), event(483), event(486)])
  expect(groups.map(({ events, words }) => [events.length, words?.text])).toEqual([
    [1, undefined],
    [4, '4 events, 1 of them later'],
  ])
  expect(aloneOf(groups).map(({ at }) => at)).toEqual([300])
  // px: 481 and 490 of 504 months at 736 px.
  expect(groups[1]?.from).toBeCloseTo(702.4, 1)
  expect(groups[1]?.to).toBeCloseTo(715.6, 1)
})

it('a mark that its neighbour’s words would cover joins it', () => {
  expect(group([event(453), event(481), event(483)]).map(({ words }) => words?.text)).toEqual(['3 events'])
})

it('on the page’s own axis every event has its mark', () => {
  expect(group([event(17), event(17.1), event(17.2)], 36).map(({ events }) => events.length)).toEqual([1, 1, 1])
})

it('the words stand left of the mark, at the start of the axis right of it', () => {
  expect(group([event(490), event(491)])[0]?.words?.anchor).toBe('end')
  expect(group([event(3), event(4)])[0]?.words?.anchor).toBe('start')
})

it('counts in words', () => {
  expect(countEvents([event(1)])).toBe('1 event')
  expect(countEvents([event(1), event(2)])).toBe('2 events')
  expect(countEvents([event(1, true), event(2, true)])).toBe('2 events, later')
})

it('whatever the events: each stands in one mark, and no mark on another', () => {
  const anyEvents = fc.array(fc.tuple(fc.integer({ min: 0, max: 5040 }), fc.boolean()), { maxLength: 60 })
  fc.assert(
    fc.property(anyEvents, fc.constantFrom(36, 120, 504), (drawn, months) => {
      const events = drawn.map(([at, isLater], index) => ({
        ...event((at / 5040) * months, isLater),
        id: String(index),
      }))
      const groups = group(events, months)
      const ids = groups.flatMap((one) => one.events.map(({ id }) => id))
      expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted())
      if (months !== 504) return
      const boxes = groups.map((one) => boxOfGroup(one, 300))
      for (const [index, { left }] of boxes.slice(1).entries())
        expect(left).toBeGreaterThanOrEqual(boxes[index]?.right ?? 0)
    }),
  )
})
