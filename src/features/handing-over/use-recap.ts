import { useEffect } from 'react'
import { toAddress } from '#src/filters/address.ts'
import { useView } from '#src/filters/use-view.ts'
import type { HandedSlide } from './handed-slide.ts'
import { noteShown } from './recap-log.ts'

/** Notes every slide that is shown, and when, for as long as the deck is open. */
export function useRecap(slides: readonly HandedSlide[]): void {
  const { view } = useView()
  const name = slides.find(({ id }) => id === view.slide)?.name
  const query = toAddress({ ...view, theme: null })
  useEffect(() => {
    if (name !== undefined) noteShown({ at: Date.now(), name, query })
  }, [name, query])
}
