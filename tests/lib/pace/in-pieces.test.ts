import { afterEach, expect, it, vi } from 'vitest'
import { inPieces } from '#src/lib/pace/in-pieces.ts'

afterEach(() => void vi.restoreAllMocks())

/** Takes three items, each of so many ms by the clock, while a tap waits; gives back what was done, in order. */
async function takeThree(ms: number): Promise<string[]> {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const done: string[] = []
  setTimeout(() => done.push('a tap'))
  await inPieces(['a', 'b', 'c'], (item) => {
    now += ms
    done.push(item)
  })
  return done
}

it('short work is done in one task, in order', async () => {
  expect(await takeThree(1)).toEqual(['a', 'b', 'c'])
})

it('long work lets others in between, and ends when all is done', async () => {
  expect(await takeThree(8)).toEqual(['a', 'a tap', 'b', 'c'])
})
