import { afterEach, describe, expect, it, vi } from 'vitest'
import { askTurn, takeTurnsOfWords, type Turn } from '#src/lib/pace/turns.ts'
import { pretendSight } from './pretend-sight.ts'

/** Asks for a turn that notes when it was taken, and is done at once or, `isSlow`, when told. */
function ask(taken: string[], name: string, kind: Turn['kind'], distance: number, isSlow = false): () => void {
  const leave = askTurn({
    kind,
    distance: () => distance,
    take: () => {
      taken.push(name)
      if (!isSlow) queueMicrotask(leave)
    },
  })
  return leave
}

describe('turns', () => {
  it('go to what is seen, then to words, then to drawings, the nearest first', async () => {
    const taken: string[] = []
    ask(taken, 'far drawing', 'drawing', 900)
    ask(taken, 'far words', 'words', 3000)
    ask(taken, 'near drawing', 'drawing', 100)
    ask(taken, 'near words', 'words', 50)
    ask(taken, 'seen drawing', 'drawing', 0)
    await vi.waitFor(() =>
      expect(taken).toEqual(['seen drawing', 'near words', 'far words', 'near drawing', 'far drawing']),
    )
  })

  it('are given one at a time', async () => {
    const taken: string[] = []
    const leave = ask(taken, 'first', 'words', 0, true)
    ask(taken, 'second', 'words', 10)
    await vi.waitFor(() => expect(taken).toEqual(['first']))
    leave()
    await vi.waitFor(() => expect(taken).toEqual(['first', 'second']))
  })

  it('share a frame where they are done at once, as long as it lasts', async () => {
    const taken: [name: string, frame: number][] = []
    let frame = 0
    const count = () => {
      frame += 1
      requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
    const drawFor = (name: string, ms: number) => {
      const leave = askTurn({
        kind: 'drawing',
        distance: () => 0,
        take: () => {
          const until = performance.now() + ms
          while (performance.now() < until);
          taken.push([name, frame])
          leave()
        },
      })
    }
    drawFor('small', 1)
    drawFor('small too', 1)
    drawFor('large', 30)
    drawFor('after it', 1)
    await vi.waitFor(() => expect(taken.map(([name]) => name)).toEqual(['small', 'small too', 'large', 'after it']))
    const [small, smallToo, , after] = taken.map(([, at]) => at)
    expect(smallToo).toBe(small)
    expect(after).toBeGreaterThan(small ?? 0)
  })

  it('do not wait for ever for one that is not done', async () => {
    const taken: string[] = []
    const leave = ask(taken, 'stuck', 'words', 0, true)
    ask(taken, 'next', 'words', 10)
    await vi.waitFor(() => expect(taken).toEqual(['stuck', 'next']), { timeout: 5_000 })
    leave()
  })

  it('are not given to who has left', async () => {
    const taken: string[] = []
    ask(taken, 'gone', 'words', 0)()
    ask(taken, 'there', 'words', 10)
    await vi.waitFor(() => expect(taken).toEqual(['there']))
  })

  it('are all given at once before printing', () => {
    const taken: string[] = []
    const leave = [ask(taken, 'a', 'drawing', 900, true), ask(taken, 'b', 'words', 0, true)]
    dispatchEvent(new Event('beforeprint'))
    expect(taken.slice(0, 2)).toEqual(['a', 'b'])
    for (const one of leave) one()
    dispatchEvent(new Event('beforeprint'))
    expect(new Set(taken)).toEqual(new Set(['a', 'b']))
  })

  it('are given at once, too, to who asks when an earlier one is taken so', async () => {
    const taken: boolean[] = []
    const leave = askTurn({
      kind: 'words',
      distance: () => 0,
      take: () => {
        leave()
        const last = askTurn({
          kind: 'drawing',
          distance: () => 0,
          take: (isAtOnce) => {
            taken.push(isAtOnce)
            last()
          },
        })
      },
    })
    dispatchEvent(new Event('beforeprint'))
    expect(taken).toEqual([true])
  })

  it('of words are given at once to who is led to them, and not those of drawings', () => {
    const taken: string[] = []
    const leave = [ask(taken, 'drawing', 'drawing', 0, true)]
    leave.push(
      askTurn({
        kind: 'words',
        distance: () => 900,
        take: (isAtOnce) => {
          taken.push(`words, at once: ${isAtOnce}`)
          leave[1]?.()
        },
      }),
    )
    takeTurnsOfWords()
    expect(taken).toEqual(['words, at once: true'])
    for (const one of leave) one()
  })
})

describe('drawings far from the window', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  /** A drawing that far from the window, with a place; notes when it was made. */
  function askFar(taken: string[], distance: number) {
    const leave = askTurn({
      kind: 'drawing',
      place: { current: document.createElement('div') },
      distance: () => distance,
      take: () => {
        taken.push('drawing')
        leave()
      },
    })
    return leave
  }

  it('are not made before they come near, and hold nobody up', async () => {
    const sight = pretendSight()
    const taken: string[] = []
    askFar(taken, 5000)
    ask(taken, 'words', 'words', 9000)
    await vi.waitFor(() => expect(taken).toEqual(['words']))
    expect(sight.watched()).toHaveLength(1)
    sight.bringNear()
    // It may still be far by the time its turn comes.
    await vi.waitFor(() => expect(sight.watched()).toHaveLength(1))
    expect(taken).toEqual(['words'])
    dispatchEvent(new Event('beforeprint'))
    expect(taken).toEqual(['words', 'drawing'])
  })

  it('are made once they are near', async () => {
    const sight = pretendSight()
    const taken: string[] = []
    let distance = 5000
    const leave = askTurn({
      kind: 'drawing',
      place: { current: document.createElement('div') },
      distance: () => distance,
      take: () => {
        taken.push('drawing')
        leave()
      },
    })
    await vi.waitFor(() => expect(sight.watched()).toHaveLength(1))
    distance = 100
    sight.bringNear()
    await vi.waitFor(() => expect(taken).toEqual(['drawing']))
    expect(sight.watched()).toEqual([])
  })

  it('are watched no longer once they are not wanted', async () => {
    const sight = pretendSight()
    const taken: string[] = []
    const leave = askFar(taken, 5000)
    await vi.waitFor(() => expect(sight.watched()).toHaveLength(1))
    leave()
    expect(sight.watched()).toEqual([])
  })

  it('are made on paper, near or not', async () => {
    const sight = pretendSight()
    const taken: string[] = []
    askFar(taken, 5000)
    await vi.waitFor(() => expect(sight.watched()).toHaveLength(1))
    dispatchEvent(new Event('beforeprint'))
    expect(taken).toEqual(['drawing'])
    await vi.waitFor(() => expect(sight.watched()).toEqual([]))
  })
})
