import { useState } from 'react'
import type { HandedSlide } from '#src/features/handing-over/handed-slide.ts'
import { Handout } from './handout.tsx'
import { PaperSlides } from './paper-slides.tsx'
import { whenDrawn } from './when-drawn.ts'

export type Paper = 'slides' | 'handout'

/**
 * Prints the deck or the handout in place of the page. The paper stands and is drawn before the browser is asked: in the
 * moment between its own print command and the paper no chart would have come. `paper` has to be part of the page.
 */
export function usePaper(slides: readonly HandedSlide[], addressOfView: () => string) {
  const [what, setWhat] = useState<Paper | null>(null)
  const print = async (wanted: Paper): Promise<string> => {
    setWhat(wanted)
    await whenDrawn()
    globalThis.addEventListener('afterprint', () => setWhat(null), { once: true })
    globalThis.print()
    return 'Choose a printer, or to save as PDF'
  }
  const paper = (
    <>
      {what === 'slides' && <PaperSlides slides={slides} />}
      {what === 'handout' && <Handout slides={slides} address={addressOfView()} />}
    </>
  )
  return { print, paper }
}
