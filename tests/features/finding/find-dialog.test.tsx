import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { playFault } from '#mocks/node.ts'
import { Header } from '#src/app/header.tsx'
import { FilterBar } from '#src/filters/filter-bar.tsx'
// Here already, so that no test waits for it to be read.
import '#src/features/finding/find-dialog.tsx'
import { switchKeys } from '#src/ui/commands/key-setting.ts'
import { say } from '#src/ui/commands/said.ts'
import { renderAt } from '#tests/render-at.tsx'

beforeEach(() =>
  act(() => {
    switchKeys(true)
    say('')
  }),
)

const page = (
  <>
    <Header />
    <FilterBar railBoundary={() => <></>} />
  </>
)

/** The box, once what can be found is here. */
async function theBox() {
  const box = await screen.findByRole('dialog', { name: 'Find' })
  await waitFor(() => expect(within(box).getByRole('status')).toHaveTextContent(/can be found/))
  return box
}
const lines = (box: HTMLElement) => within(box).queryAllByRole('option')

it('walks the rounds by key, and says where there is none further', async () => {
  const { user, address } = renderAt('/', page)
  await screen.findByRole('button', { name: /^Rare earths/ })
  await user.keyboard('n')
  await waitFor(() => expect(address()).toBe('?round=stockholm'))
  await user.keyboard('bb')
  await waitFor(() => expect(address()).toBe('?round=geneva'))
  await user.keyboard('b')
  expect((await screen.findByText('There is no round before this one.')).closest('p')).toHaveRole('status')
})

describe('the box, by keyboard alone', () => {
  it('opens on /, finds while words are typed, and opens a person', async () => {
    const { user, address, history } = renderAt('/?round=busan', page)
    await user.keyboard('/')
    expect(address()).toBe('?round=busan&q=')
    const box = await theBox()
    expect(within(box).getByRole('combobox')).toHaveFocus()
    expect(within(box).getByRole('option', { name: /^Present/ })).toBeVisible()
    await user.keyboard('bessnet')
    const first = await within(box).findByRole('option', { name: /^Scott Bessent/ })
    expect(first).toHaveAttribute('data-highlighted')
    expect(first).toHaveAttribute('data-source')
    expect(address()).toBe('?round=busan&q=bessnet')
    // One entry of the history, however much is typed.
    expect(history.filter((how) => how === 'push')).toEqual(['push'])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('?round=busan&person=scott-bessent'))
    expect(screen.queryByRole('dialog', { name: 'Find' })).toBeNull()
  })

  it('opens from its address, goes down the list and runs a command', async () => {
    const { user, address } = renderAt('/?q=theme', page)
    const box = await theBox()
    await within(box).findByRole('option', { name: 'Theme: light' })
    await user.keyboard('{ArrowDown}')
    const chosen = lines(box).find((line) => line.hasAttribute('data-highlighted'))
    expect(chosen).toHaveAccessibleName(/^Theme: /)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toMatch(/^\?theme=(light|dark)$/))
  })

  it('says where the filters hide a result, and clears them when it is chosen', async () => {
    const { user, address } = renderAt('/?topic=students&q=broad+rule+chips', page)
    const box = await theBox()
    await within(box).findByRole('option', { name: /Hidden by the filters: choosing it clears them/ })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe(''))
    await waitFor(() => expect(location.hash).toBe('#event-2022-10-07-bis-rule'))
  })

  it('has a way out where nothing fits, and looks no further than the lens without hindsight', async () => {
    const { user, address } = renderAt('/?hindsight=off&q=holmium+nexperia', page)
    const box = await theBox()
    expect(await within(box).findByText('Nothing found for “holmium nexperia”')).toBeVisible()
    expect(within(box).getByText(/What came after 9 June 2025 is not looked through/)).toBeVisible()
    expect(lines(box)).toEqual([])
    await user.click(within(box).getByRole('button', { name: 'Clear the words' }))
    await waitFor(() => expect(address()).toBe('?hindsight=off&q='))
    await user.click(within(box).getByRole('combobox'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(address()).toBe('?hindsight=off'))
  })

  it('marks what came later', async () => {
    renderAt('/?q=holmium', page)
    const box = await theBox()
    const line = await within(box).findByRole('option', { name: /^Ho Holmium/ })
    expect(line).toHaveTextContent('later')
    expect(line).toHaveAttribute('data-known', '2025-10-09')
  })

  it('finds in what came where a file failed, and names it', async () => {
    playFault('down:people')
    renderAt('/?q=samarium', page)
    const box = await theBox()
    expect(await within(box).findByRole('option', { name: /^Sm Samarium/ })).toBeVisible()
    expect(within(box).getByText(/Not looked through: people.json/)).toBeVisible()
    expect(within(box).getByRole('button', { name: 'Try again' })).toBeVisible()
  })

  it('stands with empty files', async () => {
    playFault('empty')
    renderAt('/?round=all&q=samarium', page)
    const box = await theBox()
    expect(await within(box).findByText('Nothing found for “samarium”')).toBeVisible()
  })
})
