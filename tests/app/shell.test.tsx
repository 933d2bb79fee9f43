import '#tests/features/presenting/parts-of-a-talk.ts'
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { Header } from '#src/app/header.tsx'
import { Shell } from '#src/app/shell.tsx'
import { renderAt } from '#tests/render-at.tsx'

const REGIONS = ['Overview', 'Exports', 'Delegations', 'Issues', 'Timeline', 'Article check', 'Sources']

describe('the page, while nothing has arrived yet', () => {
  it('has its regions in their order, each saying what it waits for, one click away', () => {
    playFault('stuck')
    renderAt('/', <Shell />)
    const regions = within(screen.getByRole('main')).getAllByRole('region')
    expect(regions.map((region) => within(region).getByRole('heading', { level: 2 }).textContent)).toEqual(REGIONS)
    for (const region of regions) expect(within(region).getAllByText(/^Fetching /).length).toBeGreaterThan(0)
    const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(REGIONS)
    expect(links.map((link) => link.getAttribute('href'))).toEqual(regions.map((region) => `#${region.id}`))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Truce Tracker')
    expect(screen.getByRole('search', { name: 'Filters' })).toBeInTheDocument()
    expect(screen.getByText(/The date of the data is not here yet\./)).toBeInTheDocument()
  })

  it('wears the theme of the address', () => {
    playFault('stuck')
    const { unmount } = renderAt('/?theme=dark', <Shell />)
    expect(document.documentElement.dataset['theme']).toBe('dark')
    unmount()
    renderAt('/', <Shell />)
    expect(document.documentElement.dataset['theme']).toBeUndefined()
  })
})

describe('the header', () => {
  it('turns the theme from the system’s to light, to dark and round again', async () => {
    const { user, address } = renderAt('/?round=busan', <Header />)
    await user.click(screen.getByRole('button', { name: 'Theme system' }))
    expect(address()).toBe('?round=busan&theme=light')
    await user.click(screen.getByRole('button', { name: 'Theme light' }))
    expect(address()).toBe('?round=busan&theme=dark')
    await user.click(screen.getByRole('button', { name: 'Theme dark' }))
    expect(address()).toBe('?round=busan')
  })

  it('presents on top of the same filters, as one step of the history', async () => {
    const { user, address, history } = renderAt('/?round=busan&country=JP', <Header />)
    await user.click(screen.getByRole('button', { name: /^Present/ }))
    expect(address()).toBe('?round=busan&country=JP&slide=title')
    expect(history).toEqual(['push'])
  })
})
