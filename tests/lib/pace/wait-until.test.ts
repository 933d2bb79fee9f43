import { expect, it } from 'vitest'
import { waitUntil } from '#src/lib/pace/wait-until.ts'

it('looks again until it is so', async () => {
  let looks = 0
  const isSo = () => (looks += 1) === 3
  expect(await waitUntil(isSo, { patience: 1000, pause: 1 })).toBe(true)
  expect(looks).toBe(3)
})

it('says when its patience has ended', async () => {
  expect(await waitUntil(() => false, { patience: 5, pause: 1 })).toBe(false)
})

it('throws what the look throws', async () => {
  const isSo = () => {
    throw new RangeError('broken')
  }
  await expect(waitUntil(isSo, { patience: 5, pause: 1 })).rejects.toThrow(RangeError)
})
