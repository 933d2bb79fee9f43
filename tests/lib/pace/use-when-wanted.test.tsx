import { act, render, screen } from '@testing-library/react'
import { Component, useRef, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pretendSight } from './pretend-sight.ts'

let sight: ReturnType<typeof pretendSight>

beforeEach(() => {
  sight = pretendSight()
  // Whether somebody has stirred is kept for the life of a page.
  vi.resetModules()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

async function renderPlace({
  load,
  waitsForStir = false,
}: {
  load: () => Promise<string>
  waitsForStir?: boolean
}): Promise<void> {
  const { useWhenWanted } = await import('#src/lib/pace/use-when-wanted.ts')
  function Place() {
    const ref = useRef<HTMLParagraphElement>(null)
    const { here, isWanted } = useWhenWanted(ref, load, 'words', { waitsForStir })
    return <p ref={ref}>{here ?? (isWanted ? 'on its way' : 'not wanted')}</p>
  }
  render(
    <Boundary>
      <Place />
    </Boundary>,
    { onCaughtError: () => undefined },
  )
}

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? <p>It failed.</p> : this.props.children
  }
}

function comeNear() {
  act(sight.bringNear)
}

describe('what comes when it is wanted', () => {
  it('is fetched as its place comes near, once', async () => {
    const load = vi.fn<() => Promise<string>>(async () => 'here')
    await renderPlace({ load })
    expect(screen.getByText('not wanted')).toBeVisible()
    expect(load).not.toHaveBeenCalled()
    comeNear()
    expect(await screen.findByText('here')).toBeVisible()
    act(() => dispatchEvent(new Event('pointermove')))
    expect(load).toHaveBeenCalledOnce()
  })

  it.each(['pointermove', 'keydown', 'scroll', 'touchstart', 'focusin'])('is fetched at a %s', async (sign) => {
    const load = vi.fn<() => Promise<string>>(async () => 'here')
    await renderPlace({ load })
    act(() => dispatchEvent(new Event(sign)))
    expect(await screen.findByText('here')).toBeVisible()
    expect(load).toHaveBeenCalledOnce()
  })

  it('waits for a sign where its place says nothing', async () => {
    const load = vi.fn<() => Promise<string>>(async () => 'here')
    await renderPlace({ load, waitsForStir: true })
    expect(sight.watched()).toEqual([])
    expect(load).not.toHaveBeenCalled()
    act(() => dispatchEvent(new Event('wheel')))
    expect(await screen.findByText('here')).toBeVisible()
  })

  it('is fetched at once where the address names a part of the page', async () => {
    history.replaceState(null, '', '#issues')
    await renderPlace({ load: async () => 'here', waitsForStir: true })
    expect(await screen.findByText('here')).toBeVisible()
  })

  it('is told on its way, and fails where it stands', async () => {
    let fail: (error: Error) => void = () => undefined
    await renderPlace({
      load: () =>
        new Promise((_, reject) => {
          fail = reject
        }),
    })
    comeNear()
    expect(await screen.findByText('on its way')).toBeVisible()
    act(() => fail(new Error('Not here.')))
    expect(await screen.findByText('It failed.')).toBeVisible()
  })

  it('comes after some seconds to who sits still', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const load = vi.fn<() => Promise<string>>(async () => 'here')
      await renderPlace({ load })
      await act(() => vi.advanceTimersByTimeAsync(7_000))
      expect(load).not.toHaveBeenCalled()
      await act(() => vi.advanceTimersByTimeAsync(2_000))
      expect(load).toHaveBeenCalledOnce()
    } finally {
      vi.useRealTimers()
    }
  })
})
