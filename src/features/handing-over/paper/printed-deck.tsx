import { useEffect, useEffectEvent } from 'react'
import type { HandedSlide } from '#src/features/handing-over/handed-slide.ts'
import { usePaper } from './use-paper.tsx'

/** Where the keys of the browser's own print command meet a deck: all of its slides, one a page. */
export function PrintedDeck({ slides }: { slides: readonly HandedSlide[] }) {
  const { print, paper } = usePaper(slides, () => '')
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'p') return
    event.preventDefault()
    void print('slides')
  })
  useEffect(() => {
    globalThis.addEventListener('keydown', press)
    return () => globalThis.removeEventListener('keydown', press)
  }, [])
  return paper
}
