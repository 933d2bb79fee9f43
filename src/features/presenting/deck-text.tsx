import '#src/features/presenting/deck/slide-deck.css'
import { useEffect, useRef } from 'react'
import { findingText } from '#src/evidence/citing/cited.ts'
import { FindingLine } from '#src/evidence/finding-line.tsx'
import type { SlideContent } from '#src/evidence/slides/slide-place.ts'
import { SlideSources } from '#src/evidence/slides/slide-sources.tsx'
import { useView } from '#src/filters/use-view.ts'
import { SlideStage } from './slide-stage.tsx'
import { toOrder, type SlideEntry } from './to-order.ts'

/** The deck as one document to read, listen to or print: headings, sentences, tables, in the deck's order. */
export function DeckText({ slides }: { slides: readonly SlideEntry[] }) {
  const { view, setView } = useView()
  const order = toOrder(slides, view)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <main className="deck-text mx-auto max-w-3xl px-5 pt-6 pb-16">
      <h1 ref={heading} tabIndex={-1} className="type-h3 outline-none">
        The slides as text
      </h1>
      <p className="screen-only mt-2 flex flex-wrap gap-x-6">
        <button type="button" className="word-button" onClick={() => setView({ as: null }, { replace: true })}>
          Back to the slides
        </button>
        <button
          type="button"
          className="word-button"
          onClick={() => setView({ as: null, slide: null }, { replace: true })}
        >
          Leave
        </button>
      </p>
      {order.map((slide, index) => (
        <SlideStage
          key={slide.id}
          slide={slide}
          place={{
            number: index + 1,
            total: order.length,
            isPart: true,
            isRead: true,
            layOut: (content) => <Section content={content} number={index + 1} />,
          }}
        />
      ))}
    </main>
  )
}

function Section({ content, number }: { content: SlideContent; number: number }) {
  const { finding, subtitle, sourceIds, children } = content
  return (
    <section className="mt-8 border-t border-ink pt-3">
      <h2 className="type-h3">
        {number}. <FindingLine finding={finding} />
      </h2>
      <p className="type-note mt-1 text-ink-2">{subtitle}</p>
      <div className="mt-3">{children}</div>
      <div className="type-note mt-3 text-ink-2">
        <SlideSources label={findingText(finding)} sourceIds={sourceIds} />
      </div>
    </section>
  )
}
