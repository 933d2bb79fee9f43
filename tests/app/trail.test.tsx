import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { delay, http, HttpResponse } from 'msw'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { server } from '#mocks/node.ts'
import { Header } from '#src/app/header.tsx'
import { createQueryClient } from '#src/app/query-client.ts'
import { EvidenceProvider } from '#src/evidence/sources/evidence-provider.tsx'
import { TimelinePanel } from '#src/features/timeline/timeline-panel.tsx'
import { FilterBar } from '#src/filters/filter-bar.tsx'
import { ViewOfAddress } from '#src/filters/view-of-address.tsx'
import { useTrailKeeper } from '#src/filters/undo/trail-keeper.ts'
import { switchKeys } from '#src/ui/commands/key-setting.ts'
import { say } from '#src/ui/commands/said.ts'
import { events } from '#tests/dataset/read.ts'

beforeEach(() =>
  act(() => {
    history.replaceState(null, '', '/')
    switchKeys(true)
    say('')
  }),
)

function Page({ children }: { children?: ReactNode }) {
  useTrailKeeper()
  return (
    <>
      <Header />
      <FilterBar railBoundary={() => <></>} />
      {children}
    </>
  )
}

/** In the window's own history, unlike `renderAt`. */
function renderInHistory(panel?: ReactNode) {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <NuqsAdapter>
        <ViewOfAddress>
          <EvidenceProvider>
            <Page>{panel}</Page>
          </EvidenceProvider>
        </ViewOfAddress>
      </NuqsAdapter>
    </QueryClientProvider>,
  )
  return userEvent.setup()
}

const topic = (name: RegExp) => screen.findByRole('button', { name })
const undo = (name: string) => screen.findByRole('button', { name })

it('goes back once for two presses of u that come before the page has gone', async () => {
  const user = renderInHistory()
  await user.click(await topic(/^Rare earths/))
  await undo('Undo: Topic: rare earths')
  const go = vi.spyOn(history, 'go')
  await user.keyboard('uu')
  await waitFor(() => expect(location.search).toBe(''))
  expect(go.mock.calls).toEqual([[-1]])
  go.mockRestore()
  await user.click(await topic(/^Tariffs/))
  await user.click(await undo('Undo: Topic: tariffs'))
  await waitFor(() => expect(location.search).toBe(''))
})

it('names each step, undoes it by its button, by u and by Back, and never leaves the page', async () => {
  const user = renderInHistory()
  await user.click(await topic(/^Rare earths/))
  await undo('Undo: Topic: rare earths')
  await user.click(await topic(/^Tariffs/))
  await undo('Undo: Topic: tariffs')
  expect(location.search).toBe('?topic=rare-earths,tariffs')

  await user.keyboard('u')
  await undo('Undo: Topic: rare earths')
  expect(location.search).toBe('?topic=rare-earths')
  expect(screen.getByText('Undone: Topic: tariffs. Forward does it again.').closest('p')).toHaveRole('status')

  act(() => history.forward())
  await undo('Undo: Topic: tariffs')
  act(() => history.back())
  await user.click(await undo('Undo: Topic: rare earths'))
  await waitFor(() => expect(location.search).toBe(''))
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()

  await user.keyboard('u')
  expect((await screen.findByText('Nothing to undo here.')).closest('p')).toHaveRole('status')
  expect(location.search).toBe('')
})

it('goes past links within the page when it undoes', async () => {
  const user = renderInHistory()
  await user.click(await topic(/^Rare earths/))
  await undo('Undo: Topic: rare earths')
  act(() => {
    location.hash = '#timeline'
  })
  await waitFor(() => expect(history.state).toMatchObject({ trail: { steps: [{ from: '' }] } }))
  await user.keyboard('u')
  await waitFor(() => expect(location.search).toBe(''))
  expect(location.hash).toBe('')
})

it('makes no step of what changes nothing', async () => {
  const user = renderInHistory()
  await user.click(within(screen.getByRole('group', { name: 'Topic' })).getByRole('button', { name: /^All/ }))
  await user.click(screen.getByRole('button', { name: 'Theme system' }))
  await undo('Undo: Theme: light')
  expect(history.state).toEqual({ trail: { at: 1, steps: [{ from: '', at: 1 }] } })
})

it('never paints the late answer of a filter that was given up', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  // The events answer only when the filter that asked for them has long been another.
  server.use(
    http.get('*/data/events.json', async () => {
      await held
      await delay(20)
      return HttpResponse.json(events)
    }),
  )
  const painted: string[] = []
  const user = renderInHistory(<TimelinePanel />)
  const watch = new MutationObserver(() => {
    for (const item of document.querySelectorAll('li[id^="event-"]')) painted.push(item.id.replace('event-', ''))
  })
  watch.observe(document.body, { childList: true, subtree: true })
  await user.click(await topic(/^Rare earths/))
  await user.click(await topic(/^Rare earths/))
  await user.click(await topic(/^Students/))
  expect(painted).toEqual([])
  release()
  await screen.findByRole('heading', { level: 3 })
  await waitFor(() => expect(painted.length).toBeGreaterThan(0))
  watch.disconnect()
  const bearing = new Set(events.filter((event) => event.topics.includes('students')).map(({ id }) => id))
  expect(painted.filter((id) => !bearing.has(id))).toEqual([])
  expect(location.search).toBe('?topic=students')
})
