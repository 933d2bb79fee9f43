import { expect, it } from 'vitest'
import { inPieces } from '#src/lib/in-pieces.ts'

const work = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

it('short work is done in one task, in order', async () => {
  const done: string[] = []
  setTimeout(() => done.push('a tap'))
  await inPieces(['a', 'b', 'c'], (item) => done.push(item))
  expect(done).toEqual(['a', 'b', 'c'])
})

it('long work lets others in between, and ends when all is done', async () => {
  const done: string[] = []
  const all = inPieces(['a', 'b', 'c'], (item) => {
    work(8)
    done.push(item)
  })
  setTimeout(() => done.push('a tap'))
  await all
  expect(done.filter((item) => item !== 'a tap')).toEqual(['a', 'b', 'c'])
  expect(done.indexOf('a tap')).toBeLessThan(3)
})
