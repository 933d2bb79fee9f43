// The panel of sources loads on demand; loaded here so that no test waits for it.
import '#src/evidence/sources/source-popover.tsx'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { OverviewPanel } from '#src/features/overview/overview-panel.tsx'
import { lensOf } from '#tests/evidence/lens-of.ts'
import { renderAt } from '#tests/render-at.tsx'

const region = () => within(screen.getByRole('region', { name: 'Overview' }))
const datesIn = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-known]')].map((item) => item.dataset['known'] ?? '')

describe('the Overview', () => {
  it('of London shows the finding, four key figures with sources, the truce and side talks', async () => {
    const { container } = renderAt('/', <OverviewPanel />)
    expect(
      await screen.findByText(/^As talks opened in London, China’s exports to the US were down/),
    ).toBeInTheDocument()
    const headings = region()
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent)
    expect(headings).toEqual([
      'China’s exports to the US',
      'China’s imports from the US',
      'Duties added since 2025',
      'Rare earths under licence',
      'Truce',
      'Side talks then',
      'What came of it',
    ])
    for (const figure of [
      '$28.8bn',
      '\u221212.7%',
      '\u221234.5%',
      '$10.8bn',
      '\u221218.1%',
      '30%',
      '10%',
      '7',
      '64 days',
    ]) {
      expect(region().getByRole('button', { name: figure })).toHaveAttribute('data-source')
    }
    expect(region().getByText(/The figure for May 2025 came out the day the talks began\./)).toBeInTheDocument()
    for (const name of ['Japan', 'South Korea', 'Canada', 'European Union']) {
      expect(region().getAllByText(new RegExp(`^${name}`)).length).toBeGreaterThan(0)
    }
    for (const item of container.querySelectorAll<HTMLElement>('[data-source]')) {
      expect(item.dataset['source']).not.toBe('')
    }
  })

  // Every round is walked on the built page, by tests/browser.
  it.each(['geneva', 'busan', 'all'] as const)(
    'of %s with hindsight off holds nothing dated after the lens day',
    async (id) => {
      const { container } = renderAt(`/?round=${id}&hindsight=off`, <OverviewPanel />)
      await screen.findByRole('heading', { level: 3, name: 'Truce' })
      const dates = datesIn(container)
      expect(dates.length).toBeGreaterThan(8)
      expect(dates.filter((date) => date > lensOf(id).day)).toEqual([])
      expect(screen.queryByText('What came of it')).not.toBeInTheDocument()
    },
  )

  it('opens the source of a key figure with the arithmetic', async () => {
    const { user } = renderAt('/', <OverviewPanel />)
    await user.click(await screen.findByRole('button', { name: '\u221212.7%' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Source of \u221212.7%' }))
    expect(dialog.getByText(/28\.819 ÷ 33\.024 − 1 = −12\.73%/)).toBeInTheDocument()
  })

  it('says in Geneva that no truce was there', async () => {
    renderAt('/?round=geneva', <OverviewPanel />)
    expect(await screen.findByText('No truce in force or announced on 10 May 2025.')).toBeInTheDocument()
  })

  it('names the last truce as unconfirmed', async () => {
    renderAt('/?round=all', <OverviewPanel />)
    const line = (await screen.findByText('Not confirmed by an official notice.')).parentElement
    await waitFor(() => expect(line).toHaveTextContent('Tier D only'))
    expect(line).toHaveTextContent('48 days left on 23 November 2026')
  })

  it('tells what third countries had at stake, the one of the filter unfolded and the others folded', async () => {
    const { container } = renderAt('/?country=JP&hindsight=off', <OverviewPanel />)
    const japan = await screen.findByRole('heading', { level: 4, name: 'Japan' })
    expect(japan.closest('details')).toHaveAttribute('open')
    const item = japan.closest('li')
    expect(item).toHaveAttribute('id', 'third-jp')
    expect(item).toHaveAttribute('aria-current', 'true')
    expect(item).toHaveTextContent('Trade ministers of China, Japan and South Korea meet in Seoul')
    expect(item).toHaveTextContent('No official statement found by 9 June 2025.')
    expect(container.querySelector('[id^="third-"]')).toBe(item)
    const korea = screen.getByRole('heading', { level: 4, name: 'South Korea', hidden: true }).closest('details')
    expect(korea).not.toHaveAttribute('open')
    expect(korea?.querySelector('summary')).toHaveTextContent(/^\d+ other countries and regions$/)
    expect(korea).not.toContainElement(item)
    expect(screen.queryByRole('heading', { level: 4, name: 'Sweden' })).not.toBeInTheDocument()
  })

  it('sets a second round beside the first, in one table', async () => {
    renderAt('/?round=busan&against=london', <OverviewPanel />)
    const table = within(await screen.findByRole('table', { name: /^Busan and London/ }))
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Measure',
      'Busan30 October 2025',
      'London9 June 2025',
      'From London to Busan',
    ])
    const duty = table.getByRole('row', { name: /^US duties added on China/ })
    expect(duty).toHaveTextContent('Unchanged')
    expect(table.getByRole('row', { name: /^United States/ })).toHaveTextContent('3 named at both, 4 at Busan only')
    expect(table.getByRole('link', { name: /^Visas of Chinese students/ })).toHaveAttribute('href', '#issue-students')
  })

  it('tells nothing of a later second round with hindsight off, and offers a way', async () => {
    const { user, address } = renderAt('/?against=busan&hindsight=off', <OverviewPanel />)
    expect(await screen.findByText(/The second round opened after 9 June 2025/)).toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Overview' })).not.toHaveTextContent('Busan')
    await user.click(screen.getByRole('button', { name: 'Turn hindsight on' }))
    expect(address()).toBe('?against=busan')
    expect(await screen.findByRole('table', { name: /^London and Busan/ })).toBeInTheDocument()
  })

  it('says what the comparison lacks, and leaves the rest', async () => {
    playFault('down:issues')
    renderAt('/?against=geneva', <OverviewPanel />)
    const [alert] = await screen.findAllByRole('alert')
    expect(alert).toHaveTextContent('issues.json answered 503.')
    expect(screen.getByRole('heading', { level: 3, name: 'Truce' })).toBeInTheDocument()
  })

  it('says what failed, by name', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    playFault('down:truces')
    renderAt('/', <OverviewPanel />)
    expect(await screen.findByRole('alert')).toHaveTextContent('truces.json answered 503.')
    expect(screen.getByRole('heading', { level: 2, name: 'Overview' })).toBeInTheDocument()
  })

  it('says what is not there where every list is empty but the rounds', async () => {
    playFault('empty:observations,empty:truces,empty:events,empty:elements')
    renderAt('/', <OverviewPanel />)
    expect(await screen.findByText(/no monthly figure for China’s exports to the US was known$/)).toBeInTheDocument()
    expect(region().getAllByText('No figure known on 9 June 2025')).toHaveLength(2)
    expect(region().getByText('None in force on 9 June 2025')).toBeInTheDocument()
    expect(region().getByText('None under licence on 9 June 2025')).toBeInTheDocument()
    expect(region().getByText('No truce in force or announced on 9 June 2025.')).toBeInTheDocument()
    expect(region().getAllByText('none found')).toHaveLength(4)
  })

  it('counts what could not be read, and shows markup as text', async () => {
    playFault('bad-record:truces,hostile:events')
    const { container } = renderAt('/', <OverviewPanel />)
    expect(await screen.findByText(/^1 of 4 truces could not be read/)).toBeInTheDocument()
    await waitFor(() => expect(region().getAllByText(/<script>alert\(2\)<\/script>/).length).toBeGreaterThan(0))
    expect(container.querySelectorAll('script, img')).toHaveLength(0)
  })
})
