import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Command } from '#src/ui/commands/command-list.ts'
import { switchKeys } from '#src/ui/commands/key-setting.ts'
import { listCommands } from '#src/ui/commands/registry.ts'
import { say, useSaid } from '#src/ui/commands/said.ts'
import { useCommand } from '#src/ui/commands/use-commands.ts'

beforeEach(() =>
  act(() => {
    switchKeys(true)
    say('')
  }),
)

function Undo({ run }: { run: Command['run'] }) {
  const undo = useCommand({ id: 'undo', name: 'Undo the last step', group: 'Page', run })
  return (
    <button type="button" {...undo}>
      Undo
    </button>
  )
}

function Heard() {
  return <p role="status">{useSaid().text}</p>
}

it('gives one act to its button, its key and the list, and says what came of it', async () => {
  const user = userEvent.setup()
  const run = vi.fn<Command['run']>(() => 'Undone')
  render(
    <>
      <Undo run={run} />
      <Heard />
    </>,
  )
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Undone')).toHaveRole('status')
  await user.keyboard('u')
  expect(listCommands().map(({ name }) => name)).toEqual(['Undo the last step'])
  expect(run).toHaveBeenCalledTimes(2)
  expect(screen.getByRole('button')).toHaveAttribute('aria-keyshortcuts', 'u')
})

it('does what its owner would do now, and nothing once the owner is gone', async () => {
  const user = userEvent.setup()
  const [first, second] = [vi.fn<Command['run']>(), vi.fn<Command['run']>()]
  const { rerender, unmount } = render(<Undo run={first} />)
  rerender(<Undo run={second} />)
  await user.keyboard('u')
  unmount()
  await user.keyboard('u')
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledTimes(1)
  expect(listCommands()).toEqual([])
})

it('leaves letters to fields, to the browser, and to those who switched keys off', async () => {
  const user = userEvent.setup()
  const run = vi.fn<Command['run']>()
  render(
    <>
      <Undo run={run} />
      <input aria-label="Words" />
    </>,
  )
  await user.type(screen.getByRole('textbox'), 'u')
  act(() => screen.getByRole('textbox').blur())
  await user.keyboard('{Control>}u{/Control}')
  act(() => switchKeys(false))
  await user.keyboard('u')
  expect(run).not.toHaveBeenCalled()
})
