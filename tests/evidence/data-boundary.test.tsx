import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { useEffect, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { playFault, server } from '#mocks/node.ts'
import { eventsQuery } from '#src/data/events.ts'
import { topicsQuery } from '#src/data/topics.ts'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { SetAsideNote } from '#src/evidence/set-aside-note.tsx'
import { PanelErrorBoundary } from '#src/ui/panel-error-boundary.tsx'
import { renderAt } from '#tests/render-at.tsx'

function Topics() {
  const { data } = useSuspenseQuery(topicsQuery)
  return <p>{data.rows.length} topics</p>
}

function Events() {
  const { data } = useSuspenseQuery(eventsQuery)
  return (
    <>
      <p>{data.rows.length} events read</p>
      <SetAsideNote loaded={data} what="events" />
    </>
  )
}

const page = (
  <>
    <DataBoundary what="topics">
      <Topics />
    </DataBoundary>
    <DataBoundary what="events">
      <Events />
    </DataBoundary>
  </>
)

// React says on the console what a boundary caught; here that is what is tested.
const allowComplaints = () => {
  for (const level of ['error', 'warn'] as const) vi.spyOn(console, level).mockImplementation(() => undefined)
}

describe('a part of the page', () => {
  it('says what it fetches while it waits', async () => {
    playFault('slow:topics')
    renderAt('/', page)
    const waiting = screen.getByText('Fetching topics')
    expect(waiting.closest('[role=status]')).toHaveAttribute('aria-busy', 'true')
    expect(await screen.findByText('11 topics')).toBeInTheDocument()
  })

  it.each([
    ['down', 'topics.json answered 503.', 'The server is in trouble.'],
    ['missing', 'topics.json answered 404.', 'The file is not where this page looks for it.'],
    ['unreachable', 'topics.json could not be reached.', 'Check the connection'],
    ['broken-json', 'topics.json is not valid JSON.', 'the file is damaged'],
    ['wrong-shape', 'topics.json does not have the expected shape', 'may be of different versions'],
  ])('says what failed when its file is %s; the others go on', async (fault, message, advice) => {
    allowComplaints()
    playFault(`${fault}:topics`)
    renderAt('/', page)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The topics did not arrive')
    expect(alert).toHaveTextContent(message)
    expect(alert).toHaveTextContent(advice)
    expect(await screen.findByText('102 events read')).toBeInTheDocument()
  })

  it('comes back with Try again once the server does', async () => {
    allowComplaints()
    playFault('down:topics')
    const { user } = renderAt('/', page)
    const again = await screen.findByRole('button', { name: 'Try again' })
    await user.click(again)
    expect(await screen.findByRole('alert')).toBeInTheDocument()
    server.resetHandlers()
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('11 topics')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  const twice = (
    <>
      <DataBoundary what="topics">
        <Topics />
      </DataBoundary>
      <DataBoundary what="topics of the list">
        <Topics />
      </DataBoundary>
    </>
  )

  it('is mended by Try again in another part that waits for the same file', async () => {
    allowComplaints()
    playFault('down:topics')
    const { user } = renderAt('/', twice)
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2))
    server.resetHandlers()
    const [again] = screen.getAllByRole('button', { name: 'Try again' })
    if (again === undefined) throw new Error('There is nothing to press.')
    await user.click(again)
    await waitFor(() => expect(screen.getAllByText('11 topics')).toHaveLength(2))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('comes by itself when the network is back', async () => {
    allowComplaints()
    playFault('unreachable:topics')
    renderAt('/', page)
    expect(await screen.findByRole('alert')).toBeInTheDocument()
    server.resetHandlers()
    dispatchEvent(new Event('online'))
    expect(await screen.findByText('11 topics')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('asks anew for what failed before anybody looked', async () => {
    allowComplaints()
    playFault('down:topics')
    function Turned() {
      const client = useQueryClient()
      const [at, turn] = useState<'asked' | 'failed' | 'turned'>('asked')
      useEffect(() => void client.prefetchQuery(topicsQuery).then(() => turn('failed')), [client])
      if (at === 'turned') return page
      return (
        <button type="button" disabled={at === 'asked'} onClick={() => turn('turned')}>
          {client.getQueryState(topicsQuery.queryKey)?.status ?? 'not asked'}
        </button>
      )
    }
    const { user } = renderAt('/', <Turned />)
    const turn = await screen.findByRole('button', { name: 'error' })
    server.resetHandlers()
    await user.click(turn)
    expect(await screen.findByText('11 topics')).toBeInTheDocument()
  })

  it('with a bug does not dress it up as a failed load', async () => {
    allowComplaints()
    function Broken(): never {
      throw new Error('a fault of ours')
    }
    renderAt(
      '/',
      <PanelErrorBoundary title="Timeline">
        <DataBoundary what="events">
          <Broken />
        </DataBoundary>
      </PanelErrorBoundary>,
    )
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('A fault in this page stopped Timeline')
    expect(alert).toHaveTextContent('a fault of ours')
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  })

  it('counts the records that could not be read, and shows the rest', async () => {
    playFault('bad-record:events')
    renderAt('/', page)
    expect(await screen.findByText('101 events read')).toBeInTheDocument()
    expect(screen.getByText(/^1 of 102 events could not be read and is left out\. First: /)).toBeInTheDocument()
  })

  it('says nothing of records set aside where all could be read', async () => {
    renderAt('/', page)
    expect(await screen.findByText('102 events read')).toBeInTheDocument()
    expect(screen.queryByText(/could not be read/)).not.toBeInTheDocument()
  })
})
