import { memo } from 'react'
import { DataBoundary } from '#src/evidence/data-boundary.tsx'
import { SlidePlace } from '#src/evidence/slides/slide-place.ts'
import { LiveSlide } from '#src/features/presenting/live-slide.tsx'
import { toOrder, type SlideEntry } from '#src/features/presenting/to-order.ts'
import { fromAddress } from '#src/filters/address.ts'
import { SlideNotes } from './slide-notes.tsx'

interface DrawnSlideProps {
  slides: readonly SlideEntry[]
  /** The view that is drawn. Nothing is drawn again while it is the same. */
  query: string
}

/** The slide of the view, to be used. */
export const SlideOnScreen = memo(function SlideOnScreen({ slides, query }: DrawnSlideProps) {
  const { slide, index, total } = toDrawn(slides, query)
  if (slide === undefined) return <></>
  return <LiveSlide slide={slide} place={{ number: index + 1, total, isPart: true }} />
})

/** The notes of the slide of the view. */
export const NotesOfSlide = memo(function NotesOfSlide({ slides, query }: DrawnSlideProps) {
  const { slide, index, total } = toDrawn(slides, query)
  if (slide === undefined) return <></>
  const { Slide, topics, what, id } = slide
  return (
    <SlidePlace
      value={{
        number: index + 1,
        total,
        isPart: true,
        layOut: (content) => <SlideNotes content={content} topics={topics} />,
      }}
    >
      <DataBoundary what={what} height={120}>
        <Slide key={id} />
      </DataBoundary>
    </SlidePlace>
  )
})

/** The slide that a view shows, its place, and the one after it. */
export function toDrawn(slides: readonly SlideEntry[], query: string) {
  const view = fromAddress(query)
  const order = toOrder(slides, view)
  const index = Math.max(
    0,
    order.findIndex(({ id }) => id === view.slide),
  )
  return { view, slide: order[index], next: order[index + 1], index, total: order.length }
}
