import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Shell } from '#src/app/shell.tsx'
import { renderAt } from '#tests/render-at.tsx'

it('plays the keys pressed while the slides were still on their way', async () => {
  vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined)
  const { user, address } = renderAt('/?round=busan', <Shell />)
  await user.keyboard('p{ArrowRight}{ArrowRight}')
  expect(screen.queryByRole('main', { name: 'Presentation' })).toBeNull()
  // As long as a busy machine takes to fetch the slides.
  await waitFor(() => expect(address()).toBe('?round=busan&slide=decline'), { timeout: 15_000 })
  expect(document.title).toMatch(/^3 \/ 12: /)
}, 30_000)
