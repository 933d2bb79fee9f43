import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Later, toLaterPart, type PartWithFiles } from '#src/evidence/later.tsx'
import { renderAt } from '#tests/render-at.tsx'

const Part = () => <p>The part</p>
const place = (isWanted: boolean) => <p>{isWanted ? 'Being fetched' : 'Its place'}</p>

it('holds the place of a part until its code and its files are here', async () => {
  let answer: () => void = () => undefined
  const file = vi.fn<() => Promise<void>>(
    () =>
      new Promise<void>((resolve) => {
        answer = resolve
      }),
  )
  const part = toLaterPart(async () => ({ Part, files: [file] }))
  renderAt('/', <Later part={part} place={place} />)
  expect(await screen.findByText('Being fetched')).toBeVisible()
  await vi.waitFor(() => expect(file).toHaveBeenCalledOnce())
  expect(screen.queryByText('The part')).toBeNull()
  answer()
  expect(await screen.findByText('The part')).toBeVisible()
  expect(screen.queryByText('Being fetched')).toBeNull()
})

it('draws a part at once that has come before', async () => {
  const fetchPart = vi.fn<() => Promise<PartWithFiles>>(async () => ({ Part, files: [] }))
  const part = toLaterPart(fetchPart)
  const first = renderAt('/', <Later part={part} place={place} />)
  await screen.findByText('The part')
  first.unmount()
  renderAt('/', <Later part={part} place={() => <p>No place any more</p>} />)
  expect(await screen.findByText('The part')).toBeVisible()
  expect(screen.queryByText('No place any more')).toBeNull()
  expect(fetchPart).toHaveBeenCalledOnce()
})
