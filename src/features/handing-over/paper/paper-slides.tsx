import './paper.css'
import { createPortal } from 'react-dom'
import type { HandedSlide } from '#src/features/handing-over/handed-slide.ts'
import { PlacedSlide } from '#src/features/handing-over/placed-slide.tsx'

/** The slides of the deck, one a page, in place of whatever else the page shows. */
export function PaperSlides({ slides }: { slides: readonly HandedSlide[] }) {
  return createPortal(
    <div className="paper paper-slides">
      {slides.map((slide, index) => (
        <section key={slide.id} aria-label={slide.name}>
          <PlacedSlide slide={slide} place={{ number: index + 1, total: slides.length, isPart: true }} />
        </section>
      ))}
    </div>,
    document.body,
  )
}
