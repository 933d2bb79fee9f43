import { renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { askTurn } from '#src/lib/pace/turns.ts'
import { useStays } from '#src/lib/pace/use-stays.ts'

const show = (isWanted: boolean) => renderHook((wanted: boolean) => useStays(wanted), { initialProps: isWanted })

describe('useStays', () => {
  it('comes with the wish, and stays until its turn', async () => {
    const { result, rerender } = show(false)
    expect(result.current).toBe(false)
    rerender(true)
    expect(result.current).toBe(true)
    rerender(false)
    expect(result.current).toBe(true)
    await waitFor(() => expect(result.current).toBe(false))
  })

  it('stays for good where it is wanted again before that', async () => {
    const { result, rerender } = show(true)
    rerender(false)
    rerender(true)
    // A turn that is asked for later is given later.
    await new Promise<void>((resolve) => {
      const leave = askTurn({
        kind: 'drawing',
        distance: () => 9000,
        take: () => {
          leave()
          resolve()
        },
      })
    })
    expect(result.current).toBe(true)
  })
})
