import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { FilterBar } from '#src/filters/filter-bar.tsx'
import { countries, events, rounds, topics } from '#tests/dataset/read.ts'
import { renderAt } from '#tests/render-at.tsx'

const bar = <FilterBar railBoundary={(rail) => <DataBoundary what="rounds">{rail}</DataBoundary>} />

const group = (name: string) => within(screen.getByRole('group', { name }))
const pressedIn = (name: string) =>
  group(name)
    .queryAllByRole('button', { pressed: true })
    .map((button) => button.textContent.trim())

describe('the filters', () => {
  it('are a search named Filters with the groups Round, Country or region, Topic', async () => {
    renderAt('/', bar)
    const filters = within(screen.getByRole('search', { name: 'Filters' }))
    expect(await filters.findByRole('group', { name: 'Round' })).toBeInTheDocument()
    expect(filters.getByRole('group', { name: 'Country or region' })).toBeInTheDocument()
    expect(filters.getByRole('group', { name: 'Topic' })).toBeInTheDocument()
    expect(filters.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument()
  })

  it('offer every round with its dates, London chosen', async () => {
    renderAt('/', bar)
    await screen.findByRole('group', { name: 'Round' })
    for (const { label } of rounds) {
      expect(group('Round').getByRole('button', { name: new RegExp(`^${label}`) })).toBeInTheDocument()
    }
    expect(group('Round').getByRole('button', { name: /^London, 9–10 June 2025/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    expect(screen.getByText(/Ministerial round 2 of 7\. Known on 9 June 2025\./)).toBeInTheDocument()
  })

  it('choose a round, all rounds and hindsight, each as one step of the history', async () => {
    const { user, address, history } = renderAt('/', bar)
    await screen.findByRole('group', { name: 'Round' })
    await user.click(group('Round').getByRole('button', { name: /^Busan/ }))
    expect(address()).toBe('?round=busan')
    await user.click(screen.getByRole('button', { name: 'off' }))
    expect(address()).toBe('?round=busan&hindsight=off')
    await user.click(screen.getByRole('button', { name: /^All rounds/ }))
    expect(address()).toBe('?round=all&hindsight=off')
    expect(history).toEqual(['push', 'push', 'push'])
    expect(screen.getByText(/everything known on 23 November 2026/)).toBeInTheDocument()
  })

  it('narrow by countries and topics, any within a list, and clear at once', async () => {
    const { user, address, history } = renderAt('/', bar)
    await user.click(await screen.findByRole('button', { name: /^Japan/ }))
    await user.click(screen.getByRole('button', { name: /^Rare earths/ }))
    await user.click(screen.getByRole('button', { name: /^Tariffs/ }))
    expect(address()).toBe('?country=JP&topic=rare-earths,tariffs')
    await user.click(screen.getByRole('button', { name: /^Tariffs/ }))
    expect(address()).toBe('?country=JP&topic=rare-earths')
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(address()).toBe('')
    expect(history).toEqual(['push', 'push', 'push', 'push', 'push'])
  })

  it('count the events that each would leave, read off the files', async () => {
    renderAt('/?topic=rare-earths', bar)
    const left = (code: string) =>
      events.filter((event) => event.countries.includes(code) && event.topics.includes('rare-earths')).length
    expect(left('JP')).toBe(1)
    expect(await screen.findByRole('button', { name: 'Japan 1 event' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: `United States ${left('US')} events` })).toBeInTheDocument()
    const all = group('Country or region').getByRole('button', { name: /^All/ })
    expect(all).toHaveAccessibleName(
      `All ${events.filter((event) => event.topics.includes('rare-earths')).length} events`,
    )
    expect(group('Topic').getByRole('button', { name: /^All/ })).toHaveAccessibleName(`All ${events.length} events`)
  })

  it('show the rest of the countries on request', async () => {
    const { user } = renderAt('/', bar)
    await user.click(await screen.findByRole('button', { name: `${countries.length - 8} more` }))
    // All, and the button that folds them again.
    expect(group('Country or region').getAllByRole('button')).toHaveLength(countries.length + 2)
    expect(group('Topic').getAllByRole('button')).toHaveLength(topics.length + 1)
  })

  it('show a chosen country though it stands among the rest', async () => {
    renderAt('/?country=TW', bar)
    expect(await screen.findByRole('button', { name: /^Taiwan/, pressed: true })).toBeInTheDocument()
  })

  it('answer while the rounds and the events are loading', async () => {
    playFault('stuck:rounds,stuck:events')
    const { user, address } = renderAt('/', bar)
    expect(screen.getByText('Fetching rounds')).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: `${countries.length - 8} more` }))
    await user.click(screen.getByRole('button', { name: 'Japan' }))
    expect(address()).toBe('?country=JP')
    expect(pressedIn('Country or region')).toEqual(['Japan'])
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(address()).toBe('')
  })

  it('stay where the list of countries does not come', async () => {
    playFault('down:countries')
    const { user, address } = renderAt('/', bar)
    await user.click(await screen.findByRole('button', { name: /^Rare earths/ }))
    expect(address()).toBe('?topic=rare-earths')
  })
})

describe('the rail by keyboard', () => {
  it('is one stop, and arrows walk to the round before and after', async () => {
    const { user, address, history } = renderAt('/?country=JP', bar)
    const london = await screen.findByRole('button', { name: /^London/ })
    const rail = within(screen.getByRole('toolbar', { name: 'Rounds, in order of date' }))
    expect(rail.getAllByRole('button').filter((button) => button.tabIndex === 0)).toEqual([london])
    london.focus()
    await user.keyboard('{ArrowRight}')
    expect(address()).toBe('?round=stockholm&country=JP')
    expect(rail.getByRole('button', { name: /^Stockholm/, pressed: true })).toHaveFocus()
    await user.keyboard('{End}')
    expect(rail.getByRole('button', { name: /^Beijing.*leaders$/, pressed: true })).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowLeft}')
    expect(address()).toBe('?round=seoul&country=JP')
    expect(history).toEqual(['push', 'push', 'push'])
  })
})

describe('a second round', () => {
  it('is set beside the first, swapped with it, and taken away', async () => {
    const { user, address } = renderAt('/', bar)
    const compare = await screen.findByRole('combobox', { name: 'Compare with a second round' })
    expect(within(compare).queryByRole('option', { name: 'London' })).not.toBeInTheDocument()
    await user.selectOptions(compare, 'Busan')
    expect(address()).toBe('?against=busan')
    expect(group('Round').getByRole('button', { name: /^Busan.*set beside$/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Swap: Busan first, London beside it' }))
    expect(address()).toBe('?against=london&round=busan')
    await user.selectOptions(compare, 'with none')
    expect(address()).toBe('?round=busan')
  })

  it('is dropped by name where it is the first one', async () => {
    renderAt('/?round=busan&against=busan', bar)
    expect(await screen.findByText(/against “busan”/)).toBeInTheDocument()
    expect(await screen.findByRole('combobox', { name: /^Compare/ })).toHaveDisplayValue('with none')
  })
})

describe('an address with unknown words', () => {
  it('is told what was left out, and tidied on request without a step of the history', async () => {
    const { user, address, history } = renderAt('/?country=JP,XX&topic=%3Cscript%3Ealert(1)%3C/script%3E', bar)
    const notice = await screen.findByText('Left out of this view:')
    expect(await screen.findByText(/country “XX”/)).toHaveTextContent('topic “<script>alert(1)</script>”')
    await user.click(screen.getByRole('button', { name: 'Take out of the address' }))
    expect(address()).toBe('?country=JP')
    expect(history).toEqual(['replace'])
    expect(notice).not.toBeInTheDocument()
  })

  it('shows London where the round is unknown', async () => {
    renderAt('/?round=atlantis', bar)
    expect(await screen.findByText(/round “atlantis”/)).toBeInTheDocument()
    expect(await screen.findByRole('button', { name: /^London/, pressed: true })).toBeInTheDocument()
  })

  it('names a few of very many', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `X${index}`).join(',')
    renderAt(`/?country=${many}`, bar)
    expect(await screen.findByText(/and 295 more/)).toBeInTheDocument()
  })
})

describe('the bar for the thumb', () => {
  it('goes to the round before and after, and opens the other filters', async () => {
    const { user, address } = renderAt('/?country=JP', bar)
    const thumb = within(await screen.findByRole('group', { name: 'Round and filters' }))
    await user.click(await thumb.findByRole('button', { name: /Stockholm/ }))
    expect(address()).toBe('?round=stockholm&country=JP')
    await user.click(thumb.getByRole('button', { name: /London/ }))
    await user.click(thumb.getByRole('button', { name: /Geneva/ }))
    expect(address()).toBe('?round=geneva&country=JP')
    expect(thumb.getByRole('button', { name: 'No earlier round' })).toBeDisabled()
    const filters = thumb.getByRole('button', { name: 'Filters 1' })
    expect(filters).toHaveAttribute('aria-expanded', 'false')
    await user.click(filters)
    expect(filters).toHaveAttribute('aria-expanded', 'true')
  })
})
