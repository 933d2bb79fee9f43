import { SlideStage } from './slide-stage.tsx'
import type { SlideEntry } from './to-order.ts'
import type { SlidePlaceValue } from '#src/evidence/slides/slide-place.ts'
import { useSize } from '#src/lib/use-size.ts'

/** A slide that can be used, drawn as large as its place allows. */
export function LiveSlide({ slide, place }: { slide: SlideEntry; place: SlidePlaceValue }) {
  const [box, { width }] = useSize<HTMLDivElement>({ width: 640, height: 360 })
  const [sheet, full] = useSize<HTMLDivElement>({ width: 960, height: 540 })
  return (
    <div ref={box} className="relative aspect-video w-full overflow-hidden bg-paper">
      <div
        ref={sheet}
        className="slide-sheet absolute top-0 left-0 origin-top-left"
        style={{ transform: `scale(${width / full.width})` }}
      >
        <SlideStage slide={slide} place={place} />
      </div>
    </div>
  )
}
