import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { SlidePlace, type SlidePlaceValue } from '#src/evidence/slides/slide-place.ts'
import { PanelErrorBoundary } from '#src/ui/panel-error-boundary.tsx'
import type { HandedSlide } from './handed-slide.ts'

/** A slide in a place of its own: one that fails takes no other with it. */
export function PlacedSlide({ slide: { name, what, Slide }, place }: { slide: HandedSlide; place: SlidePlaceValue }) {
  return (
    <SlidePlace value={place}>
      <PanelErrorBoundary title={`the slide ${name}`}>
        <DataBoundary what={what} height={320}>
          <Slide />
        </DataBoundary>
      </PanelErrorBoundary>
    </SlidePlace>
  )
}
