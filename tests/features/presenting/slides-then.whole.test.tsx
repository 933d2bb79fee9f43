import '#tests/features/presenting/parts-of-a-talk.ts'
import { waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Deck, SLIDES } from '#src/pages/deck.tsx'
import { renderAt } from '#tests/render-at.tsx'

// Every round is walked on the built page, by tests/browser.
const LENS_DAYS = { 'washington-aug': '2025-08-28', all: '2026-11-23' }

describe('slides without hindsight', () => {
  it.each(Object.entries(LENS_DAYS))(
    'draws every slide of %s, and without hindsight nothing known after %s',
    async (round, day) => {
      const { user } = renderAt(`/?slide=title&round=${round}&hindsight=off`, <Deck />)
      await walk(user, (main, id) => {
        expect(main.querySelector('h1')).toHaveTextContent(/\w{3}/)
        expect(main.querySelector('[role="alert"]')).toBeNull()
        const days = [...main.querySelectorAll('[data-known]')].map((one) => one.getAttribute('data-known') ?? '')
        expect({ id, later: days.filter((known) => known > day) }).toEqual({ id, later: [] })
      })
    },
    30_000,
  )
})

/** Goes through all slides by key. Found by element: asking by role on twelve large slides a round takes its time. */
async function walk(user: UserEvent, see: (main: Element, id: string) => void) {
  for (const [index, slide] of SLIDES.entries()) {
    // One slide comes after the other.
    await waitFor(
      () => {
        expect(document.title).toMatch(new RegExp(`^${index + 1} / `))
        expect(document.activeElement?.tagName).toBe('H1')
      },
      { timeout: 5000 },
    )
    see(document.querySelector('main') ?? document.body, slide.id)
    await user.keyboard('{PageDown}')
  }
}
