import { expect, it } from 'vitest'
import { inPieces } from '#src/lib/in-pieces.ts'

const work = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

it('short work is done at once, in order', () => {
  const taken: number[] = []
  void inPieces([1, 2, 3], (item) => taken.push(item))
  expect(taken).toEqual([1, 2, 3])
})

it('long work lets others in between, and ends when all is done', async () => {
  const done: string[] = []
  const all = inPieces(['a', 'b', 'c'], (item) => {
    work(8)
    done.push(item)
  })
  setTimeout(() => done.push('a tap'))
  expect(done).toEqual(['a'])
  await all
  expect(done.filter((item) => item !== 'a tap')).toEqual(['a', 'b', 'c'])
  expect(done.indexOf('a tap')).toBeLessThan(3)
})
