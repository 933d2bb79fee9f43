import '#tests/features/presenting/parts-of-a-talk.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { Deck, SLIDES } from '#src/pages/deck.tsx'
import { renderAt } from '#tests/render-at.tsx'

/** A slide loads its data and its drawing code. */
const SLOWLY = { timeout: 5000 }

const heading = () => screen.findByRole('heading', { level: 1 }, SLOWLY)

/** The heading of the slide at a place, once it is drawn and has the focus. */
async function slideAt(number: number, total = SLIDES.length): Promise<HTMLElement> {
  await waitFor(() => expect(document.title).toMatch(new RegExp(`^${number} / ${total}: `)), SLOWLY)
  const title = await heading()
  await waitFor(() => expect(title).toHaveFocus())
  return title
}

describe('the deck', () => {
  it('goes by key, replacing the address, and stops at its ends', async () => {
    const { user, address, history } = renderAt('/?round=busan&slide=title', <Deck />)
    expect(await slideAt(1)).toHaveTextContent('US and China as the leaders met in Busan, 30 October 2025')
    await user.keyboard('{ArrowLeft}')
    expect(history).toEqual([])
    await user.keyboard('{ArrowRight}')
    expect(await slideAt(2)).toHaveTextContent(/^As the leaders met in Busan/)
    await user.keyboard(' ')
    await slideAt(3)
    expect(address()).toBe('?round=busan&slide=decline')
    await user.keyboard('{End}')
    expect(await slideAt(SLIDES.length)).toHaveTextContent(/sources/)
    await user.keyboard('{PageDown}{PageUp}')
    await slideAt(SLIDES.length - 1)
    await user.keyboard('{Home}')
    await slideAt(1)
    expect(new Set(history)).toEqual(new Set(['replace']))
  })

  it('goes by its buttons', async () => {
    const { user, address } = renderAt('/?slide=title', <Deck />)
    await slideAt(1)
    const controls = within(screen.getByRole('group', { name: 'Slides' }))
    expect(controls.getByRole('button', { name: 'Previous' })).toBeDisabled()
    await user.click(controls.getByRole('button', { name: 'Next' }))
    await slideAt(2)
    await user.click(controls.getByRole('button', { name: 'Previous' }))
    await slideAt(1)
    await user.click(controls.getByRole('button', { name: 'Leave' }))
    expect(address()).toBe('')
  })

  it('shows the figures of the day in London', async () => {
    const { user } = renderAt('/?slide=round', <Deck />)
    expect(await heading()).toHaveTextContent('down 12.7% in a month')
    const main = within(screen.getByRole('main'))
    for (const name of ['$28.8bn', '−12.7%', '−34.5%', '30%', '10%', '7']) {
      expect(main.getByRole('button', { name })).toHaveAttribute('data-source')
    }
    await user.keyboard('{ArrowRight}')
    await slideAt(3)
    expect(main.getByRole('row', { name: 'April 2025 33.0 −12.7%' })).toBeVisible()
    expect(main.getByRole('row', { name: 'May 2024 44.0 −34.5%' })).toBeVisible()
  })

  it('seats both sides with the offices held then', async () => {
    renderAt('/?slide=delegations', <Deck />)
    expect(await heading()).toHaveTextContent(/^Three a side named in London/)
    const us = within(screen.getByRole('region', { name: 'United States' }))
    const china = within(screen.getByRole('region', { name: 'China' }))
    expect(us.getAllByRole('listitem')).toHaveLength(3)
    expect(china.getAllByRole('listitem')).toHaveLength(3)
    expect(us.getByText('Secretary of the Treasury')).toBeVisible()
    expect(china.getByText('何立峰')).toBeVisible()
  })

  it('sets apart what came later', async () => {
    renderAt('/?slide=next', <Deck />)
    expect(await heading()).toHaveTextContent('On 9 June 2025 the truce had 64 days to run')
    expect(screen.getByRole('heading', { name: 'What came of it' })).toBeVisible()
  })

  it('calls a truce that no notice confirms by its name, and what is planned planned', async () => {
    renderAt('/?slide=next&round=all', <Deck />)
    expect(await heading()).toHaveTextContent(
      'By reports not confirmed on 23 November 2026, the truce had 48 days to run',
    )
    expect(screen.getAllByText('Tier D only')[0]).toBeVisible()
    await screen.findByRole('heading', { name: 'Planned, not yet happened' })
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
  })

  it('passes over what the filters leave nothing of, and says so where it was asked for', async () => {
    const { user, address } = renderAt('/?slide=decline&country=JP', <Deck />)
    expect(await heading()).toHaveTextContent('The decline: nothing is left under these filters')
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(address()).toBe('?slide=decline')
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('$28.8bn'))
  })

  it('opens a source, and Escape closes it before it leaves the slides', async () => {
    const { user, address } = renderAt('/?slide=decline', <Deck />)
    await heading()
    await user.click(screen.getAllByRole('button', { name: '$28.8bn' })[0] ?? document.body)
    const dialog = await screen.findByRole('dialog', { name: 'Source of $28.8bn' }, SLOWLY)
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(address()).toBe('?slide=decline')
    await user.keyboard('{Escape}')
    expect(address()).toBe('')
  })

  it('says what failed on the slide, and goes on', async () => {
    playFault('down:rounds')
    const { user } = renderAt('/?slide=delegations', <Deck />)
    expect(await screen.findByRole('alert')).toHaveTextContent('rounds.json answered 503.')
    playFault('')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await heading()).toHaveTextContent(/^Three a side/)
  })

  it('stands with empty lists', async () => {
    playFault('empty:events')
    renderAt('/?slide=timeline', <Deck />)
    expect(await heading()).toHaveTextContent('no events')
    expect(screen.getByRole('main')).toHaveTextContent('0 dated events')
  })
})
