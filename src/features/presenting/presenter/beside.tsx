import { useEffect, useState } from 'react'
import { ViewContext } from '#src/filters/use-view.ts'
import { SlidePreview } from '#src/features/presenting/choosing/slide-preview.tsx'
import { toDrawn } from './slide-on-screen.tsx'
import type { Talk } from '#src/features/presenting/talk/create-presenter.ts'
import type { SlideEntry } from '#src/features/presenting/to-order.ts'

interface BesideProps {
  talk: Pick<Talk, 'isHeld' | 'shown'>
  slides: readonly SlideEntry[]
  /** The view that is drawn. */
  query: string
}

/** The next slide; while the view is held, beside it what the audience still sees. */
export function Beside({ talk, slides, query }: BesideProps) {
  const { next, index, total } = toDrawn(slides, query)
  const isDrawn = useAfterFirst()
  return (
    <div className={talk.isHeld ? 'grid grid-cols-2 gap-x-4' : 'max-w-96'}>
      {talk.isHeld && <Held slides={slides} shown={talk.shown} />}
      <section>
        <h2 className="type-label">{next ? `Next: ${next.name}` : 'Next: the end'}</h2>
        {next && (
          <div className="mt-1 border border-rule">
            {isDrawn && <SlidePreview key={next.id} slide={next} number={index + 2} total={total} />}
          </div>
        )}
      </section>
    </div>
  )
}

/** What the audience sees: drawn for its view, not for this window's. */
function Held({ slides, shown }: { slides: readonly SlideEntry[]; shown: Talk['shown'] }) {
  const { view, slide, index, total } = toDrawn(slides, shown.query)
  return (
    <section>
      <h2 className="type-label">The audience sees{slide && `: ${slide.name}`}</h2>
      <div className="mt-1 border border-ink">
        {shown.isBlank || slide === undefined ? (
          <p className="type-note aspect-video p-2">{shown.isBlank ? 'A blank screen.' : 'The page.'}</p>
        ) : (
          <ViewContext value={{ view, dropped: [], setView: () => undefined }}>
            <SlidePreview slide={slide} number={index + 1} total={total} />
          </ViewContext>
        )}
      </div>
    </section>
  )
}

/** The slide on screen comes first; what comes next is drawn once it stands. */
function useAfterFirst(): boolean {
  const [isAfter, setAfter] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setAfter(true))
    return () => clearTimeout(timer)
  }, [])
  return isAfter
}
