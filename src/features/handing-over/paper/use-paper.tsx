import { useState } from 'react'
import { drawAtOnce } from '#src/lib/pace/draw-at-once.ts'
import type { HandedSlide } from '#src/features/handing-over/handed-slide.ts'
import { Handout } from './handout.tsx'
import { PaperSlides } from './paper-slides.tsx'
import { whenDrawn } from './when-drawn.ts'

export type Paper = 'slides' | 'handout'

/**
 * Prints the deck or the handout in place of the page. The paper stands and is drawn before the browser is asked: what
 * has not come yet is waited for. Where the browser prints unasked, `layOutNow` lays out what is here. `paper` has to be
 * part of the page.
 */
export function usePaper(slides: readonly HandedSlide[], addressOfView: () => string) {
  const [what, setWhat] = useState<Paper | null>(null)
  const print = async (wanted: Paper): Promise<string> => {
    setWhat(wanted)
    await whenDrawn()
    clearAfterwards()
    globalThis.print()
    return 'Choose a printer, or to save as PDF'
  }
  const layOutNow = (wanted: Paper) => {
    clearAfterwards()
    drawAtOnce(() => setWhat(wanted))
  }
  const clearAfterwards = () => globalThis.addEventListener('afterprint', () => setWhat(null), { once: true })
  const paper = (
    <>
      {what === 'slides' && <PaperSlides slides={slides} />}
      {what === 'handout' && <Handout slides={slides} address={addressOfView()} />}
    </>
  )
  return { print, layOutNow, paper }
}
