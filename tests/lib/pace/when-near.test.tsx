import { expect, it } from 'vitest'
import { isNear } from '#src/lib/pace/when-near.ts'
import { distanceOf } from '#src/lib/pace/use-in-turn.ts'

it('calls near what only touches the edge of what is near', () => {
  const element = document.createElement('div')
  element.getBoundingClientRect = () => new DOMRect(0, innerHeight * 1.6, 700, 300)
  expect(isNear(distanceOf(element))).toBe(true)
  element.getBoundingClientRect = () => new DOMRect(0, innerHeight * 1.6 + 10, 700, 300)
  expect(isNear(distanceOf(element))).toBe(false)
})
