import { SlideTelling, type SlideTeller } from '#src/evidence/slides/slide-telling.ts'
import type { HandedSlide } from '#src/features/handing-over/handed-slide.ts'
import { PlacedSlide } from '#src/features/handing-over/placed-slide.tsx'

interface SheetOfSlidesProps {
  slides: readonly HandedSlide[]
  /** Listens to the slide of that id. */
  tellerOf: (id: string) => SlideTeller
}

/** Every slide of the deck, one under the other, each of its own size whatever stands around it. */
export function SheetOfSlides({ slides, tellerOf }: SheetOfSlidesProps) {
  return (
    <div className="deck">
      {slides.map((slide, index) => (
        <section key={slide.id} data-slide={slide.id} className="h-[33.75rem] w-[60rem] overflow-hidden px-12 pt-9">
          <SlideTelling value={tellerOf(slide.id)}>
            <PlacedSlide slide={slide} place={{ number: index + 1, total: slides.length, isPart: true }} />
          </SlideTelling>
        </section>
      ))}
    </div>
  )
}
