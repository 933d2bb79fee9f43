import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { markOf } from '#src/ui/mark.tsx'
import { Panel } from '#src/ui/panel.tsx'
import { StatePill } from '#src/ui/state-pill.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { Failed, Waiting } from '#src/ui/states.tsx'

describe('a panel', () => {
  it('is a region named by its heading', () => {
    render(
      <Panel title="Exports" id="exports" margin="7 of 102">
        <p>content</p>
      </Panel>,
    )
    expect(screen.getByRole('region', { name: 'Exports' })).toHaveTextContent('7 of 102content')
    expect(screen.getByRole('heading', { level: 2, name: 'Exports' })).toBeInTheDocument()
  })

  it('shows a bug openly, leaves its neighbour alive, and draws again on request', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let isBroken = true
    function Fragile() {
      if (isBroken) throw new Error('division by a partner')
      return <p>drawn</p>
    }
    render(
      <>
        <Panel title="Exports" id="exports">
          <Fragile />
        </Panel>
        <Panel title="Timeline" id="timeline">
          <p>alive</p>
        </Panel>
      </>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('A fault in this page stopped Exports')
    expect(screen.getByRole('alert')).toHaveTextContent('division by a partner')
    expect(screen.getByRole('heading', { level: 2, name: 'Exports' })).toBeInTheDocument()
    expect(screen.getByText('alive')).toBeInTheDocument()
    isBroken = false
    await userEvent.click(screen.getByRole('button', { name: 'Draw it again' }))
    expect(screen.getByText('drawn')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a copy button', () => {
  it('copies the text of the moment and says so', async () => {
    const user = userEvent.setup()
    render(<CopyButton label="Copy as sentence" text={() => 'May 2025: $28.8bn.'} />)
    await user.click(screen.getByRole('button', { name: 'Copy as sentence' }))
    expect(await navigator.clipboard.readText()).toBe('May 2025: $28.8bn.')
    expect(screen.getByRole('status')).toHaveTextContent('Copied')
  })

  it('says that the browser would not', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    render(<CopyButton label="Copy" text={() => 'anything'} />)
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText('The browser did not allow copying')).toBeInTheDocument()
  })
})

describe('waiting, failed and empty', () => {
  it('look different to a listener too', async () => {
    const retry = vi.fn<() => void>()
    render(
      <>
        <Waiting what="events" height={100} />
        <Failed
          title="The events did not arrive"
          message="events.json answered 503."
          advice="Try again."
          onRetry={retry}
        />
        <Empty title="No events left" why="102 in all.">
          <button type="button">Clear filters</button>
        </Empty>
      </>,
    )
    expect(screen.getByText('Fetching events').closest('[role=status]')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByText('events.json answered 503.').closest('[role=alert]')).toBe(screen.getByRole('alert'))
    expect(screen.getByRole('button', { name: 'Clear filters' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledOnce()
  })
})

describe('marks and states', () => {
  it.each([
    ['US', 'US'],
    ['CN', 'CN'],
    ['CA', 'other'],
    ['', 'other'],
  ])('the side "%s" wears the mark %s', (side, mark) => {
    expect(markOf(side)).toBe(mark)
  })

  it('a state is told in words', () => {
    render(
      <>
        <StatePill state="open" />
        <StatePill state="partly" />
        <StatePill state="resolved" />
      </>,
    )
    for (const word of ['Open', 'Partly settled', 'Settled']) expect(screen.getByText(word)).toBeInTheDocument()
  })
})
