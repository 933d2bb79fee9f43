import './paper.css'
import { createPortal } from 'react-dom'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import type { SlideContent } from '#src/evidence/slides/slide-place.ts'
import { SlideSources } from '#src/evidence/slides/slide-sources.tsx'
import { findingText } from '#src/evidence/citing/cited.ts'
import type { HandedSlide } from '#src/features/handing-over/handed-slide.ts'
import { PlacedSlide } from '#src/features/handing-over/placed-slide.tsx'

/** The parts of the two pages; how much room each has stands in paper.css. */
const PARTS = ['round', 'decline', 'tariffs', 'delegations', 'technology-access', 'next']

/** The view on two pages to leave on the table: findings, figures, who, states and what next, each with its sources. */
export function Handout({ slides, address }: { slides: readonly HandedSlide[]; address: string }) {
  const place = { number: 1, total: slides.length, isPart: true }
  const title = slides.find(({ id }) => id === 'title')
  const parts = PARTS.flatMap((id) => slides.find((one) => one.id === id) ?? [])
  return createPortal(
    <div className="paper paper-handout">
      {title && <PlacedSlide slide={title} place={{ ...place, layOut: layOutTitle }} />}
      {parts.map((slide) => (
        <article key={slide.id} aria-label={slide.name} data-slide={slide.id}>
          <PlacedSlide slide={slide} place={{ ...place, layOut: layOutPart }} />
        </article>
      ))}
      <p className="mt-4 border-t border-ink pt-2 text-[0.875rem]/5">
        Truce Tracker. This view opens at {address}, where every figure opens its source.
      </p>
    </div>,
    document.body,
  )
}

function layOutTitle({ finding, subtitle }: SlideContent) {
  return (
    <header className="border-b border-ink pb-2">
      <h1 className="font-serif text-[2rem]/9 font-semibold tracking-[-0.02em]">
        <FindingLine finding={finding} />
      </h1>
      <p className="text-base/6 text-ink-2">{subtitle}</p>
    </header>
  )
}

function layOutPart({ finding, subtitle, sourceIds, children }: SlideContent) {
  return (
    <>
      <h2 className="mt-4 font-serif text-[1.375rem]/7 font-semibold">
        <FindingLine finding={finding} />
      </h2>
      <p className="mb-2 text-[0.8125rem]/5 text-ink-2">{subtitle}</p>
      <div className="paper-body">{children}</div>
      <div className="mt-1 border-b border-rule pb-1 text-[0.75rem]/5 text-ink-2">
        <SlideSources label={findingText(finding)} sourceIds={sourceIds} />
      </div>
    </>
  )
}
