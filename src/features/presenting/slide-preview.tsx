import { LiveSlide } from './live-slide.tsx'
import type { SlideEntry } from './to-order.ts'

/** A slide drawn live and small, to be looked at only. */
export function SlidePreview({ slide, number, total }: { slide: SlideEntry; number: number; total: number }) {
  return (
    <div inert aria-hidden="true">
      <LiveSlide slide={slide} place={{ number, total, isPart: true }} />
    </div>
  )
}
