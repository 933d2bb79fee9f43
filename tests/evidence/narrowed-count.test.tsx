import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NarrowedCount, NothingLeft } from '#src/evidence/narrowed-count.tsx'
import { renderAt } from '#tests/render-at.tsx'

const names = new Map([
  ['JP', 'Japan'],
  ['students', 'Student visas'],
])
const nothing = <NothingLeft what="events" total={102} names={names} />

describe('a count under filters', () => {
  it('says how many of how many', () => {
    renderAt('/', <NarrowedCount kept={7} total={1463} what="events" />)
    expect(screen.getByText(/events/)).toHaveTextContent('7 of 1 463 events')
  })
})

describe('nothing left', () => {
  it('says why', () => {
    renderAt('/?country=JP&topic=students', nothing)
    expect(screen.getByText('No events left under these filters')).toBeInTheDocument()
    expect(screen.getByText('102 events in all; none bears Japan and Student visas.')).toBeInTheDocument()
  })

  it('takes one value out, as one step of the history', async () => {
    const { user, address, history } = renderAt('/?country=JP&topic=students', nothing)
    await user.click(screen.getByRole('button', { name: 'Remove Japan' }))
    expect(address()).toBe('?topic=students')
    expect(history).toEqual(['push'])
  })

  it('clears them all', async () => {
    const { user, address } = renderAt('/?round=busan&country=JP&topic=students', nothing)
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(address()).toBe('?round=busan')
  })

  it('offers no filter to clear where none is set', () => {
    renderAt('/', nothing)
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})
