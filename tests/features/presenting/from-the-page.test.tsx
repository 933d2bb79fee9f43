import '#tests/features/presenting/parts-of-a-talk.ts'
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Shell } from '#src/app/shell.tsx'
import { KeysButton } from '#src/features/presenting/keys-button.tsx'
import { switchKeys } from '#src/ui/commands/key-setting.ts'
import { renderAt } from '#tests/render-at.tsx'
// Here already, so that no test waits for it to be read.
import '#src/pages/deck.tsx'

/** Slides, like the list of keys, come when they are asked for. */
const SLOWLY = { timeout: 5000 }

describe('presenting from the page', () => {
  beforeEach(() => {
    // jsdom lays nothing out, so there is nowhere to scroll to.
    vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined)
  })

  // Where the browser keeps nothing, the page does: the next file would find the keys switched off.
  afterEach(() => {
    vi.restoreAllMocks()
    act(() => switchKeys(true))
  })

  it('opens on p as one step of the history and returns the focus to Present', async () => {
    const { user, address, history } = renderAt('/?country=CN', <Shell />)
    expect(document.getElementById('present')).toHaveTextContent('Present')
    await user.keyboard('p')
    expect(address()).toBe('?country=CN&slide=title')
    expect(history).toEqual(['push'])
    await screen.findByRole('heading', { level: 1, name: /as talks opened in London/ }, SLOWLY)
    expect(screen.queryByRole('search')).toBeNull()
    await user.keyboard('{Escape}')
    expect(address()).toBe('?country=CN')
    expect(history).toEqual(['push', 'replace'])
    expect(document.getElementById('present')).toHaveFocus()
  })

  it('lists the keys, and switches off those of a single letter or mark', async () => {
    const { user } = renderAt('/', <KeysButton />)
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keys' }, SLOWLY)
    expect(within(dialog).getByRole('row', { name: 'Right, Space, Page Down Next slide' })).toBeVisible()
    await user.click(within(dialog).getByRole('checkbox'))
    expect(globalThis.localStorage.getItem('truce-tracker:keys')).toBe('off')
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Keys' }))
    await user.click(within(await screen.findByRole('dialog', { name: 'Keys' })).getByRole('checkbox'))
    expect(globalThis.localStorage.getItem('truce-tracker:keys')).toBeNull()
  })

  it('goes on where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('blocked')
    })
    expect(() => act(() => switchKeys(false))).not.toThrow()
  })
})
