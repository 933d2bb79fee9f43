import '#tests/features/presenting/parts-of-a-talk.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { lazy, Suspense, type ComponentType } from 'react'
import { expect, it, vi } from 'vitest'
import { EarlyKeys } from '#src/features/presenting/early-keys.tsx'
import { Deck } from '#src/pages/deck.tsx'
import { renderAt } from '#tests/render-at.tsx'

it('plays the keys pressed while the slides were still on their way', async () => {
  vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => undefined)
  let arrive = (_slides: { default: ComponentType }) => {}
  const onTheWay = new Promise<{ default: ComponentType }>((resolve) => {
    arrive = resolve
  })
  const Slides = lazy(() => onTheWay)
  const { user, address } = renderAt(
    '/?round=busan&slide=title',
    <Suspense fallback={<EarlyKeys />}>
      <Slides />
    </Suspense>,
  )
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(screen.queryByRole('main', { name: 'Presentation' })).toBeNull()
  expect(address()).toBe('?round=busan&slide=title')
  await act(async () => {
    arrive({ default: Deck })
    await onTheWay
  })
  // As long as a busy machine takes to draw the slides.
  await waitFor(() => expect(address()).toBe('?round=busan&slide=decline'), { timeout: 15_000 })
  expect(document.title).toMatch(/^3 \/ 12: /)
}, 30_000)
