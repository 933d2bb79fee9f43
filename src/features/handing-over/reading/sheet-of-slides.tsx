import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { SlidePlace } from '#src/evidence/slide-place.ts'
import { SlideTelling, type SlideTeller } from '#src/evidence/slide-telling.ts'
import { PanelErrorBoundary } from '#src/ui/panel-error-boundary.tsx'
import type { HandedSlide } from '#src/features/handing-over/handed-slide.ts'

interface SheetOfSlidesProps {
  slides: readonly HandedSlide[]
  /** Listens to the slide of that id; without it the slides are drawn to be seen. */
  tellerOf?: (id: string) => SlideTeller
}

/** Every slide of the deck, one under the other, each of its own size whatever stands around it. */
export function SheetOfSlides({ slides, tellerOf }: SheetOfSlidesProps) {
  return (
    <div className="deck">
      {slides.map(({ id, name, what, Slide }, index) => (
        <section key={id} data-slide={id} className="h-[33.75rem] w-[60rem] overflow-hidden px-12 pt-9">
          <SlideTelling value={tellerOf?.(id) ?? null}>
            <SlidePlace value={{ number: index + 1, total: slides.length, isPart: true }}>
              <PanelErrorBoundary title={`the slide ${name}`}>
                <DataBoundary what={what} height={320}>
                  <Slide />
                </DataBoundary>
              </PanelErrorBoundary>
            </SlidePlace>
          </SlideTelling>
        </section>
      ))}
    </div>
  )
}
