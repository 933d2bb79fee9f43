import { renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useHeadFirst } from '#src/lib/pace/use-head-first.ts'

/** Ten items of the least height fill it. */
beforeEach(() => {
  vi.stubGlobal('innerHeight', 480)
  return () => vi.unstubAllGlobals()
})

const itemsOf = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ id: `item-${from + index}` }))

interface Asked {
  items: { id: string }[]
  isTopSeen?: boolean
  before?: number
}

function show(initial: Asked) {
  const end = { current: null }
  return renderHook(
    ({ items, isTopSeen = true, before = 0 }: Asked) => useHeadFirst(items, { isTopSeen, before, end }),
    { initialProps: initial },
  )
}

describe('useHeadFirst', () => {
  it('draws a list that is new whole', () => {
    const { result } = show({ items: itemsOf(0, 60) })
    expect(result.current).toMatchObject({ drawn: itemsOf(0, 60), waiting: 0 })
  })

  it('draws what the window holds of many that come at once, and the rest in its turn', async () => {
    const { result, rerender } = show({ items: itemsOf(0, 2) })
    const items = itemsOf(0, 60)
    rerender({ items })
    expect(result.current).toMatchObject({ drawn: itemsOf(0, 10), waiting: 50 })
    await waitFor(() => expect(result.current).toMatchObject({ drawn: items, waiting: 0 }))
  })

  it('keeps what stood there, wherever that is', () => {
    const { result, rerender } = show({ items: itemsOf(50, 55) })
    rerender({ items: itemsOf(0, 60) })
    expect(result.current.drawn).toEqual([...itemsOf(0, 10), ...itemsOf(50, 55)])
  })

  it('counts what stands above the list', () => {
    const { result, rerender } = show({ items: [], before: 8 })
    rerender({ items: itemsOf(0, 60), before: 8 })
    expect(result.current.drawn).toHaveLength(2)
  })

  it.each([
    ['a few', { items: itemsOf(0, 13) }],
    ['any part of it may be seen', { items: itemsOf(0, 60), isTopSeen: false }],
  ])('draws all at once where %s', (_, next: Asked) => {
    const { result, rerender } = show({ items: itemsOf(0, 2) })
    rerender(next)
    expect(result.current).toMatchObject({ drawn: next.items, waiting: 0 })
  })

  it('drops at once what has left, and bears two of one name', () => {
    const { result, rerender } = show({ items: itemsOf(0, 60) })
    const items = [...itemsOf(3, 5), ...itemsOf(3, 5)]
    rerender({ items })
    expect(result.current.drawn).toEqual(items)
  })
})
