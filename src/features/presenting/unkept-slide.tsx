import { SlideFrame } from '#src/evidence/slides/slide-frame.tsx'
import { useView } from '#src/filters/use-view.ts'

/** Stands for a slide that the address asks for and the filters leave nothing of. */
export function UnkeptSlide({ name }: { name: string }) {
  const { setView } = useView()
  return (
    <SlideFrame
      finding={[`${name}: nothing is left under these filters`]}
      subtitle="The country, region or topic chosen has no part in it."
    >
      <button
        type="button"
        className="ruled-button-quiet"
        onClick={() => setView({ country: [], topic: [] }, { replace: true })}
      >
        Clear filters
      </button>
    </SlideFrame>
  )
}
