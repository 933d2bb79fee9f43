import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { untilHere } from '#src/lib/pace/until-here.ts'

const told = () => document.documentElement.dataset['program']

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('gives what comes, and says nothing', async () => {
  await expect(untilHere(async () => 'part')).resolves.toBe('part')
  expect(told()).toBeUndefined()
})

it('asks again for what the network held up, says so, and stops saying so', async () => {
  const load = vi.fn<() => Promise<string>>()
  load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  load.mockResolvedValueOnce('part')
  const part = untilHere(load)
  await vi.advanceTimersByTimeAsync(100)
  expect(load).toHaveBeenCalledTimes(1)
  expect(told()).toBe('partly')
  await vi.advanceTimersByTimeAsync(4_000)
  expect(load).toHaveBeenCalledTimes(2)
  expect(told()).toBe('partly')
  dispatchEvent(new Event('online'))
  await expect(part).resolves.toBe('part')
  await vi.advanceTimersByTimeAsync(0)
  expect(told()).toBeUndefined()
})

it('says so until the last part is here', async () => {
  const held = (times: number) => {
    const load = vi.fn<() => Promise<string>>().mockResolvedValue('part')
    for (let time = 0; time < times; time += 1) load.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    return load
  }
  const [first, second] = [untilHere(held(1)), untilHere(held(2))]
  await vi.advanceTimersByTimeAsync(4_000)
  await first
  expect(told()).toBe('partly')
  await vi.advanceTimersByTimeAsync(4_000)
  await second
  await vi.advanceTimersByTimeAsync(0)
  expect(told()).toBeUndefined()
})

it('lets a fault through', async () => {
  await expect(untilHere(() => Promise.reject(new RangeError('a bug')))).rejects.toThrow('a bug')
})
