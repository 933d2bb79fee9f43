import { useEffect, useEffectEvent } from 'react'
import type { HandedSlide } from '#src/features/handing-over/handed-slide.ts'
import { isPrintKey } from '#src/lib/print-key.ts'
import { usePaper } from './use-paper.tsx'

/** Where the browser's own print command meets a deck, by key or from its menu: all of its slides, one a page. */
export function PrintedDeck({ slides }: { slides: readonly HandedSlide[] }) {
  const { print, layOutNow, paper } = usePaper(slides, () => '')
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isPrintKey(event)) return
    event.preventDefault()
    void print('slides')
  })
  const layOut = useEffectEvent(() => {
    // What was handed over to be printed stands there already.
    if (document.querySelector('.paper') === null) layOutNow('slides')
  })
  useEffect(() => {
    globalThis.addEventListener('keydown', press)
    globalThis.addEventListener('beforeprint', layOut)
    return () => {
      globalThis.removeEventListener('keydown', press)
      globalThis.removeEventListener('beforeprint', layOut)
    }
  }, [])
  return paper
}
