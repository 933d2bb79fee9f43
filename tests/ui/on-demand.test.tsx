import { render, screen, waitFor } from '@testing-library/react'
import { use, useState } from 'react'
import { expect, it, vi } from 'vitest'
import { useSaid } from '#src/ui/commands/said.ts'
import { onDemand, type OnDemand } from '#src/ui/on-demand.tsx'
import userEvent from '@testing-library/user-event'

interface BoxProps {
  onClose: () => void
}

function Box({ onClose }: BoxProps) {
  return (
    <button type="button" onClick={onClose}>
      Close the box
    </button>
  )
}

function Opener({ box }: { box: OnDemand<BoxProps> }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onFocus={box.fetchSoon} onClick={() => setOpen(true)}>
        Open
      </button>
      <p role="status">{useSaid().text}</p>
      {isOpen ? <box.Part onClose={() => setOpen(false)} /> : <p>Closed</p>}
    </>
  )
}

it('draws what comes', async () => {
  render(<Opener box={onDemand('The box', async () => Box)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Close the box' }))
  expect(screen.getByText('Closed')).toBeInTheDocument()
})

it('closes what does not come, says so, and fetches it again when it is asked for again', async () => {
  const load = vi.fn<() => Promise<typeof Box>>().mockResolvedValue(Box)
  // At the first sign of intent, and when it is drawn.
  load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  render(<Opener box={onDemand('The box', load)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('The box did not come. Is there a network?'))
  expect(screen.getByText('Closed')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  expect(await screen.findByRole('button', { name: 'Close the box' })).toBeInTheDocument()
})

it('hears Escape, too, while what came waits for its data', async () => {
  const data = new Promise<string>(() => {})
  const Waiting = () => <p>{use(data)}</p>
  render(<Opener box={onDemand('The box', async () => Waiting)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  expect(screen.queryByText('Closed')).not.toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  expect(screen.getByText('Closed')).toBeInTheDocument()
})
