import { configure, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { ElementTiles } from '#src/features/issues/elements/element-tiles.tsx'
import { renderAt } from '#tests/render-at.tsx'

vi.setConfig({ testTimeout: 20_000 })
configure({ asyncUtilTimeout: 8_000 })

describe('ElementTiles', () => {
  it('opens an element in the address, one history entry, and closes it again', async () => {
    const { user, address, history } = renderAt('/', <ElementTiles />)
    const tile = await screen.findByRole('button', { name: /Dysprosium licence, 4 Apr/ })
    expect(tile).toHaveAttribute('aria-expanded', 'false')
    await user.click(tile)
    const reading = await screen.findByRole('region', { name: 'Dysprosium (Dy)' })
    expect(within(reading).getByRole('button', { name: 'MOFCOM/GAC Announcement 18 of 2025' })).toHaveAttribute(
      'data-source',
    )
    expect(address()).toBe('?element=Dy')
    await user.click(within(reading).getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Dysprosium (Dy)' })).toBeNull())
    expect(address()).toBe('')
    expect(history).toEqual(['push', 'push'])
  })

  it('is opened by a link, and by the keyboard', async () => {
    const { user } = renderAt('/?round=paris&element=Eu', <ElementTiles />)
    const reading = await screen.findByRole('region', { name: 'Europium (Eu)' })
    expect(within(reading).getByText('7 November 2025, to 10 November 2026')).toBeVisible()
    screen.getByRole('button', { name: /Holmium suspended, 7 Nov/ }).focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('region', { name: 'Holmium (Ho)' })).toBeVisible()
  })

  it.each(['?element=Eu&hindsight=off', '?element=Xx'])('says that no control was known: %s', async (query) => {
    renderAt(`/${query}`, <ElementTiles />)
    expect(await screen.findByText(/^No control on (Eu|Xx) was known on 9 June 2025\.$/)).toBeVisible()
  })

  it('says that the elements failed', async () => {
    playFault('down:elements')
    renderAt('/', <ElementTiles />)
    expect(await screen.findByRole('alert')).toHaveTextContent('The controlled elements did not arrive')
  })

  it('says so when the list is empty', async () => {
    playFault('empty:elements')
    renderAt('/', <ElementTiles />)
    expect(await screen.findByText('No element under export control was found.')).toBeVisible()
  })
})
