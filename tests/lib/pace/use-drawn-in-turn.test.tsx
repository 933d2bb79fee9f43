import { act, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useDrawnInTurn } from '#src/lib/pace/use-in-turn.ts'
import { pretendSight } from './pretend-sight.ts'

let sight: ReturnType<typeof pretendSight>
let top: number

beforeEach(() => {
  sight = pretendSight()
  top = 10
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, top, 700, 300))
})

afterEach(() => {
  vi.unstubAllGlobals()
})

function Place({ value }: { value: string }) {
  const ref = useRef<HTMLParagraphElement>(null)
  return <p ref={ref}>{useDrawnInTurn(value, ref) ?? 'nothing drawn'}</p>
}

describe('a drawing of what changes', () => {
  it('is the new one in its turn, where it is seen', async () => {
    const { rerender } = render(<Place value="London" />)
    rerender(<Place value="Busan" />)
    expect(screen.getByText('London')).toBeVisible()
    expect(await screen.findByText('Busan')).toBeVisible()
  })

  it('is taken down where it is far away, and made as it comes near', async () => {
    top = 9000
    const { rerender } = render(<Place value="London" />)
    expect(screen.getByText('London')).toBeVisible()
    rerender(<Place value="Busan" />)
    expect(await screen.findByText('nothing drawn')).toBeVisible()
    rerender(<Place value="Geneva" />)
    await vi.waitFor(() => expect(sight.watched()).toHaveLength(1))
    expect(screen.getByText('nothing drawn')).toBeVisible()
    top = 600
    act(sight.bringNear)
    expect(await screen.findByText('Geneva')).toBeVisible()
  })

  it('does not come back of itself with what it was', async () => {
    top = 9000
    const { rerender } = render(<Place value="London" />)
    rerender(<Place value="Busan" />)
    await screen.findByText('nothing drawn')
    rerender(<Place value="London" />)
    expect(screen.getByText('nothing drawn')).toBeVisible()
  })

  it('is made for paper, however far', async () => {
    top = 9000
    const { rerender } = render(<Place value="London" />)
    rerender(<Place value="Busan" />)
    await screen.findByText('nothing drawn')
    act(() => void dispatchEvent(new Event('beforeprint')))
    expect(screen.getByText('Busan')).toBeVisible()
  })
})
