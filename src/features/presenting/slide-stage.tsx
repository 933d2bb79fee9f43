import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { SlidePlace, type SlidePlaceValue } from '#src/evidence/slides/slide-place.ts'
import { useView } from '#src/filters/use-view.ts'
import { PanelErrorBoundary } from '#src/ui/panel-error-boundary.tsx'
import { isKept, type SlideEntry } from './to-order.ts'
import { UnkeptSlide } from './unkept-slide.tsx'

/** A slide with its waiting and failed states: a slide that fails takes no other with it. */
export function SlideStage({ slide, place }: { slide: SlideEntry; place: SlidePlaceValue }) {
  const { view } = useView()
  const { id, name, what, Slide } = slide
  return (
    <SlidePlace value={place}>
      <PanelErrorBoundary key={id} title={`the slide ${name}`}>
        <DataBoundary what={what} height={320}>
          {isKept(slide, view) ? <Slide /> : <UnkeptSlide name={name} />}
        </DataBoundary>
      </PanelErrorBoundary>
    </SlidePlace>
  )
}
