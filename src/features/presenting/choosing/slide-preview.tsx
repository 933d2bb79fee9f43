import { memo } from 'react'
import { LiveSlide } from '#src/features/presenting/live-slide.tsx'
import type { SlideEntry } from '#src/features/presenting/to-order.ts'

interface SlidePreviewProps {
  slide: SlideEntry
  number: number
  total: number
}

/** A slide drawn live and small, to be looked at only. */
export const SlidePreview = memo(function SlidePreview({ slide, number, total }: SlidePreviewProps) {
  return (
    <div inert aria-hidden="true">
      <LiveSlide slide={slide} place={{ number, total, isPart: true }} />
    </div>
  )
})
