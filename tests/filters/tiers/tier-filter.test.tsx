import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TimelinePanel } from '#src/features/timeline/timeline-panel.tsx'
import { FilterBar } from '#src/filters/filter-bar.tsx'
import { playFault } from '#mocks/node.ts'
import { renderAt } from '#tests/render-at.tsx'

const timeline = () => document.getElementById('timeline')

it('hides what rests on C and D alone, says how much, and gives it back', async () => {
  const { user, address } = renderAt(
    '/?round=all',
    <>
      <FilterBar railBoundary={(rail) => rail} />
      <TimelinePanel />
    </>,
  )
  await user.click(await screen.findByRole('button', { name: 'Tiers A and B only' }))
  expect(address()).toBe('?round=all&tiers=ab')
  expect(await screen.findByText(/^\d+ items hidden: they rest on tiers C and D alone \(.*18 events/)).toBeVisible()
  await waitFor(() => expect(timeline()).toHaveTextContent('84 of 84 events'))
  await user.click(screen.getByRole('button', { name: 'Show all sources' }))
  expect(address()).toBe('?round=all')
  await waitFor(() => expect(timeline()).toHaveTextContent('102 of 102 events'))
})

it('says why nothing is shown where the tiers themselves did not arrive', async () => {
  playFault('down:sources')
  const { user, address } = renderAt('/?tiers=ab', <TimelinePanel />)
  expect(await screen.findByText('The tiers of the sources did not arrive')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all sources' }))
  expect(address()).toBe('')
  await waitFor(() => expect(timeline()).toHaveTextContent('102 of 102 events'))
})

it('hides only what was known then while hindsight is off', async () => {
  renderAt('/?tiers=ab&hindsight=off&round=geneva', <FilterBar railBoundary={(rail) => rail} />)
  const words = await screen.findByText(/items? hidden/)
  // No event that rests on C and D alone lies before 10 May 2025.
  expect(words).not.toHaveTextContent(/events?\b/)
})
