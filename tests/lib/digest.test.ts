import { expect, it } from 'vitest'
import { digestOf } from '#src/lib/digest.ts'

it('is FNV-1a of 32 bits', () => {
  // The published test values of the algorithm.
  expect(digestOf('')).toBe('811c9dc5')
  expect(digestOf('a')).toBe('e40c292c')
  expect(digestOf('foobar')).toBe('bf9cf968')
})

it('tells 28.8 from 28.9', () => {
  expect(digestOf('28.8')).not.toBe(digestOf('28.9'))
})
