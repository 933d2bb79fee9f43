import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { SourcesPanel } from '#src/features/sources/sources-panel.tsx'
import { renderAt } from '#tests/render-at.tsx'

const region = () => {
  const found = document.getElementById('sources')
  if (!found) throw new Error('The panel is not on the page.')
  return found
}
const ready = () => waitFor(() => within(region()).getByText(/^\d+ sources?:/, { selector: 'h3' }))
const items = () => [...region().querySelectorAll('li[id^="source-"]')]

describe('SourcesPanel', () => {
  it('says what everything rests on, twenty sources first, more on request', async () => {
    const { user } = renderAt('/', <SourcesPanel />)
    expect(await ready()).toHaveTextContent(
      '431 sources: 21 primary, 210 from wires and established outlets, 155 republished and 45 unaudited',
    )
    expect(screen.getByRole('region', { name: 'Sources' })).toHaveTextContent('431 of 431 sources')
    expect(items()).toHaveLength(20)
    await user.click(screen.getByText('Show 50 more'))
    expect(items()).toHaveLength(70)
    await user.click(screen.getByText('All 431'))
    expect(items()).toHaveLength(431)
    expect(
      region().querySelectorAll('li[id^="source-"] a:not([target="_blank"][rel="noopener noreferrer"])'),
    ).toHaveLength(0)
  })

  it('lists where sources differ and what was not found, by topic', async () => {
    renderAt('/?topic=rare-earths', <SourcesPanel />)
    expect(await screen.findByText(/^List \d+ differences$/)).toBeVisible()
    expect(region()).toHaveTextContent('6 of 23 gaps')
  })

  it('lists nothing later with hindsight off', async () => {
    const { user } = renderAt('/?round=stockholm&hindsight=off', <SourcesPanel />)
    await ready()
    await user.click(screen.getByText(/^All \d+$/))
    const days = [...region().querySelectorAll('[data-known]')].map((one) => one.getAttribute('data-known') ?? '')
    expect(days.length).toBeGreaterThan(20)
    expect(days.filter((day) => day > '2025-07-28')).toEqual([])
    expect(region()).toHaveTextContent('0 of 0 gaps')
  })

  it('shows the list though what rests on it failed, and says so', async () => {
    playFault('down:issues')
    renderAt('/', <SourcesPanel />)
    await ready()
    expect(await screen.findByText(/issues.json answered 503/)).toBeVisible()
    expect(items()).toHaveLength(20)
  })

  it('says what failed', async () => {
    playFault('missing:sources')
    renderAt('/', <SourcesPanel />)
    expect(await screen.findByRole('alert')).toHaveTextContent('sources.json answered 404.')
  })

  it('says so when the files are empty', async () => {
    playFault('empty:sources,empty:gaps')
    renderAt('/', <SourcesPanel />)
    expect(await screen.findByText('The file of sources is empty')).toBeVisible()
    expect(await screen.findByText('The file lists none.')).toBeVisible()
  })

  it('links nowhere that could do harm', async () => {
    playFault('hostile:sources')
    renderAt('/', <SourcesPanel />)
    await ready()
    expect(region().querySelectorAll('a, img, script')).toHaveLength(0)
  })
})
